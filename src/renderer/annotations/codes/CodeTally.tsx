import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { stampsOf, tallyCodes } from '../../../shared/marking/code-tally.ts';
import type { LayerIndex } from '../layers/layer-index.ts';
import classes from './CodeTally.module.css';

interface Props {
  index: LayerIndex;
  pageId: string | null;
}

/** How many codes stand on this page and on the whole piece, for whoever holds the pen; and which, on a click. */
export function CodeTally({ index, pageId }: Props) {
  const marks = useSyncExternalStore(index.subscribe, index.all);
  const stamps = stampsOf(marks);
  const here = stamps.filter((stamp) => stamp.pageId === pageId);
  const onPage = new Map(tallyCodes(here).map(({ symbol, meaning, count }) => [`${symbol}\n${meaning}`, count]));
  return (
    <Popover position="top-end" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.button}>
          <VisuallyHidden>Codes: </VisuallyHidden>
          <span>
            <b>{here.length}</b> on this page
          </span>
          <span>
            <b>{stamps.length}</b> in all
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="Codes counted">
        {stamps.length === 0 ? (
          <p className={classes.empty}>No code has been stamped on this piece yet.</p>
        ) : (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Code</th>
                <th scope="col">This page</th>
                <th scope="col">In all</th>
              </tr>
            </thead>
            <tbody>
              {tallyCodes(stamps).map(({ symbol, meaning, count }) => (
                <tr key={`${symbol}\n${meaning}`}>
                  <th scope="row">
                    <b>{symbol}</b> {meaning}
                  </th>
                  <td>{onPage.get(`${symbol}\n${meaning}`) ?? 0}</td>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

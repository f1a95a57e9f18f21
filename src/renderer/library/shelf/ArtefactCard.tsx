import { ActionIcon, Badge, Checkbox, Text } from '@mantine/core';
import { IconFiles, IconInfoCircle, IconRepeat } from '@tabler/icons-react';
import { memo } from 'react';
import type { ArtefactSummary } from '../../../shared/library/artefact.ts';
import classes from './ArtefactCard.module.css';
import { bylineOf, counted, isReviewDue, kindNames } from '../artefact-words.ts';
import type { SelectionReach } from './selection.ts';
import { Thumbnail } from '../Thumbnail.tsx';

export type ArtefactLayout = 'grid' | 'list';

interface Props {
  artefact: ArtefactSummary;
  layout: ArtefactLayout;
  href: string;
  selected: boolean;
  /** The one card the Tab key stops at; the arrow keys go on from there. */
  active: boolean;
  selecting: boolean;
  /** Its details are shown beside the shelf. */
  described: boolean;
  today: string;
  redraftOfTitle: string | null;
  onSelect: (artefactId: string, reach: SelectionReach) => void;
  onActivate: (artefactId: string) => void;
  onDetails: (artefactId: string) => void;
}

const THUMBNAIL = { grid: { width: 176, height: 184 }, list: { width: 44, height: 52 } };

/** One artefact in the library: a link that opens it, a box that selects it, a button for its details. */
export const ArtefactCard = memo(function ArtefactCard(props: Props) {
  const { artefact, layout, active, selected } = props;
  const tabIndex = active ? 0 : -1;
  const byline = bylineOf(artefact);
  return (
    <div
      className={classes.card}
      data-layout={layout}
      data-selected={selected || undefined}
      data-selecting={props.selecting || undefined}
      data-described={props.described || undefined}
      onFocus={() => props.onActivate(artefact.id)}
    >
      <span className={classes.thumbnail}>
        <Thumbnail
          artefactId={artefact.id}
          pageId={artefact.coverPageId}
          rotation={artefact.coverRotation}
          stacked={artefact.pageCount > 1}
          {...THUMBNAIL[layout]}
        />
      </span>
      <div className={classes.words}>
        <a
          className={classes.title}
          href={props.href}
          tabIndex={tabIndex}
          data-artefact={artefact.id}
          draggable={false}
          onClick={(event) => {
            const reach = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : null;
            if (!reach) return;
            event.preventDefault();
            props.onSelect(artefact.id, reach);
          }}
        >
          {artefact.title}
        </a>
        <Text size="xs" c="var(--ink-soft)" truncate>
          {byline || 'No alias yet'}
        </Text>
        {layout === 'list' && (
          <Text size="xs" c="var(--ink-soft)" truncate className={classes.kind}>
            {kindNames[artefact.kind]}
          </Text>
        )}
        <Text size="xs" className={classes.decision} lineClamp={layout === 'grid' ? 2 : 1}>
          {artefact.decision}
        </Text>
      </div>
      <div className={classes.facts}>
        {artefact.pageCount > 1 && (
          <span className={classes.fact}>
            <IconFiles size={14} aria-hidden />
            {counted(artefact.pageCount, 'page', 'pages')}
          </span>
        )}
        {props.redraftOfTitle !== null && (
          <span className={classes.fact} title={`Redraft of “${props.redraftOfTitle}”`}>
            <IconRepeat size={14} aria-hidden />
            Redraft
          </span>
        )}
        {isReviewDue(artefact, props.today) && (
          <Badge size="sm" variant="light" color="var(--opportunity)" tt="none" className={classes.due}>
            Review due
          </Badge>
        )}
      </div>
      <Checkbox
        className={classes.select}
        aria-label={`Select “${artefact.title}”`}
        checked={selected}
        tabIndex={tabIndex}
        onClick={(event) => event.stopPropagation()}
        onChange={(event) =>
          props.onSelect(artefact.id, (event.nativeEvent as MouseEvent).shiftKey ? 'range' : 'toggle')
        }
      />
      <ActionIcon
        className={classes.details}
        aria-label={`Details of “${artefact.title}”`}
        title="Details (I)"
        tabIndex={tabIndex}
        onClick={() => props.onDetails(artefact.id)}
      >
        <IconInfoCircle size={18} />
      </ActionIcon>
    </div>
  );
});

import { Center, Loader } from '@mantine/core';
import classes from './Opening.module.css';

/** Stands where something is still being read. `label` says what, to somebody who cannot see it turn. */
export function Opening({ label }: { label: string }) {
  return (
    <Center h="100%" className={classes.opening}>
      <Loader aria-label={label} />
    </Center>
  );
}

import { readLastGood, repairFromLastGood, type RecordPlace } from '../disk/json-record.ts';
import type { WritabilityWatch } from './writability.ts';

/**
 * What stands in for a record that cannot be read: its last good copy, which is put in its place where the library can
 * be written. Either is logged by name. Null when there is no copy, or when a newer version of Marginalia wrote the
 * record and replacing it would lose what that version knows.
 */
export async function lastGoodCopy<T>(
  place: RecordPlace<T>,
  writability: WritabilityWatch,
  log: (line: string) => void,
): Promise<T | null> {
  if (writability.current().state === 'read-only') {
    const copy = await readLastGood(place);
    if (copy) log(`${place.name} cannot be read; its last good copy is shown instead`);
    return copy;
  }
  const copy = await writability.guard(() => repairFromLastGood(place));
  if (copy) log(`${place.name} could not be read and was put back from its last good copy`);
  return copy;
}

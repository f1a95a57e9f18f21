import { Text, UnstyledButton } from '@mantine/core';
import { wordsOf } from '../../../shared/annotations/finding-list.ts';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { BeatAnchor } from '../../../shared/scripts/script.ts';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import { MarkClip } from '../../pages/MarkClip.tsx';
import { useWorkHere } from '../work-beside/work-context.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './PlacePicker.module.css';

interface Props {
  /** The part of the script a place is picked for. */
  label: string;
  taken: readonly BeatAnchor[];
  onPick: (anchor: BeatAnchor) => void;
  onClose: () => void;
}

/** Every marked place of the work as a picture, findings first, to say what a beat is about. */
export function PlacePicker({ label, taken, onPick, onClose }: Props) {
  const { reading, findings } = useWorkHere();
  const isFree = (id: string) => !taken.some(({ annotationId }) => annotationId === id);
  const found = findings.filter(({ id }) => isFree(id)).map(({ mark }) => mark);
  const others = reading.layers
    .flatMap(({ annotations }) => annotations)
    .filter((mark) => mark.finding === undefined && isFree(mark.id));

  return (
    <Dialog size="lg" title={`What is ${label} about?`} onClose={onClose}>
      {found.length === 0 && others.length === 0 && (
        <Text size="sm">
          {taken.length > 0
            ? 'Every place that is marked is shown here already.'
            : 'Nothing is marked on the work yet. Mark a place under Annotate, and it can be chosen here.'}
        </Text>
      )}
      <Places title="Findings" marks={found} onPick={onPick} />
      <Places title="Other marks" marks={others} onPick={onPick} />
    </Dialog>
  );
}

function Places({ title, marks, onPick }: { title: string; marks: readonly Annotation[] } & Pick<Props, 'onPick'>) {
  const { artefact, people, layout } = useWorkHere();
  const seen = marks.flatMap((mark) => {
    const placed = layout.pages.find(({ page }) => page.id === mark.pageId);
    const person = people.find(({ id }) => id === mark.personId);
    return placed && person ? [{ mark, placed, person }] : [];
  });
  if (seen.length === 0) return null;
  return (
    <section className={styles.places} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {seen.map(({ mark, placed, person }) => (
          <li key={mark.id}>
            <UnstyledButton
              className={styles.place}
              onClick={() => onPick({ annotationId: mark.id, pageId: mark.pageId, personId: mark.personId })}
            >
              <MarkClip artefactId={artefact.id} placed={placed} mark={mark} person={person} />
              <span className={styles.words}>
                {mark.finding && <FindingBadge finding={mark.finding} size={15} />}
                <span>
                  {wordsOf(mark) || 'Marked without words'}
                  <span className={styles.source}>
                    {' '}
                    {person.name}, page {placed.index + 1}
                  </span>
                </span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

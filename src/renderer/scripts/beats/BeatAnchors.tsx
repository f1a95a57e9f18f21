import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconExternalLink, IconMapPin, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type * as Y from 'yjs';
import { wordsOf } from '../../../shared/annotations/finding-list.ts';
import { addAnchor, removeAnchor, type BeatPlace } from '../../../shared/scripts/script-doc.ts';
import type { Beat, BeatAnchor } from '../../../shared/scripts/script.ts';
import { ClipButton } from '../../pages/ClipButton.tsx';
import { MarkClip } from '../../pages/MarkClip.tsx';
import { useWorkHere } from '../work-beside/work-context.ts';
import styles from './BeatAnchors.module.css';
import { PlacePicker } from './PlacePicker.tsx';

interface Props {
  doc: Y.Doc;
  place: BeatPlace;
  beat: Beat;
  label: string;
}

/** The pieces of the page a beat is about, and the way to say more of them. */
export function BeatAnchors({ doc, place, beat, label }: Props) {
  const [picking, setPicking] = useState(false);
  const { reading } = useWorkHere();
  return (
    <div className={styles.anchors} role="group" aria-label={`What ${label} is about`}>
      {beat.anchors.map((anchor) => (
        <Anchor
          key={anchor.annotationId}
          anchor={anchor}
          onRemove={() => removeAnchor(doc, place, anchor.annotationId)}
        />
      ))}
      {!reading.markedAlone && (
        <Button
          className={styles.add}
          variant="subtle"
          size="compact-xs"
          leftSection={<IconMapPin size={14} aria-hidden />}
          aria-label={beat.anchors.length === 0 ? `Show the place ${label} is about` : `Another place for ${label}`}
          onClick={() => setPicking(true)}
        >
          {beat.anchors.length === 0 ? 'Show the place' : 'Another'}
        </Button>
      )}
      {picking && (
        <PlacePicker
          label={label}
          taken={beat.anchors}
          onPick={(anchor) => {
            addAnchor(doc, place, anchor);
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}

function Anchor({ anchor, onRemove }: { anchor: BeatAnchor; onRemove: () => void }) {
  const { artefact, people, layout, reading, markOf, litId, onShow, onOpen } = useWorkHere();
  const mark = markOf(anchor.annotationId);
  const placed = layout.pages.find(({ page }) => page.id === anchor.pageId);
  const person = people.find(({ id }) => id === anchor.personId);
  if (!mark || !placed || !person) {
    if (reading.opening > 0) return <div className={styles.opening} aria-hidden />;
    return (
      <div className={styles.gone}>
        <span>{whyUnseen(reading, anchor)}</span>
        <ActionIcon size={24} aria-label="Let this place go" onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      </div>
    );
  }
  const where = `page ${placed.index + 1} of ${artefact.pages.length}: ${wordsOf(mark) || `marked by ${person.name}`}`;
  return (
    <div className={styles.anchor} data-lit={anchor.annotationId === litId || undefined}>
      <Tooltip label={wordsOf(mark) || `Marked by ${person.name}`} position="bottom-end" multiline maw={280}>
        <ClipButton aria-label={`Go to ${where}`} onClick={() => onShow(anchor)}>
          <MarkClip artefactId={artefact.id} placed={placed} mark={mark} person={person} />
        </ClipButton>
      </Tooltip>
      <span className={styles.tools}>
        <ActionIcon
          variant="default"
          size={24}
          aria-label={`Open in Annotate, ${where}`}
          onClick={() => onOpen(anchor.annotationId)}
        >
          <IconExternalLink size={14} />
        </ActionIcon>
        <ActionIcon variant="default" size={24} aria-label={`Let go of ${where}`} onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      </span>
    </div>
  );
}

/** Why the place cannot be shown just now. */
function whyUnseen(
  { markedAlone, unreadable }: { markedAlone: boolean; unreadable: readonly { person: { id: string } }[] },
  { personId }: BeatAnchor,
): string {
  if (markedAlone) return 'Shown once both have marked.';
  if (unreadable.some(({ person }) => person.id === personId)) return 'This layer cannot be read just now.';
  return 'This mark has been rubbed out.';
}

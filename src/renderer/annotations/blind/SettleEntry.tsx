import { Button, Textarea } from '@mantine/core';
import { outcomes, type Settled } from '../../../shared/blind/blind-record.ts';
import type { RevealEntry } from '../../../shared/blind/compare-findings.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { unionOfBoxes } from '../../../shared/annotations/boxes.ts';
import { wordsOf } from '../../../shared/annotations/finding-list.ts';
import { putAnnotations } from '../../../shared/annotations/layer-doc.ts';
import { makeId } from '../../client/make-id.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { useCommittedText } from '../../ui/use-committed-text.ts';
import { showNoticeWithUndo } from '../layers/notice-with-undo.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { outcomeWords, sideOf } from './reveal-words.ts';
import classes from './SettleEntry.module.css';

interface Props {
  entry: RevealEntry;
  left: EditableLayer;
  right: EditableLayer;
  placed: PlacedPage | undefined;
  settled: Settled | null;
  onSettle: (settled: Settled | null) => void;
}

/** What the two make of an entry: agree, keep it, or talk about it and write down what they said. */
export function SettleEntry({ entry, left, right, placed, settled, onSettle }: Props) {
  const side = sideOf(entry);
  const words = outcomeWords(side);
  const said = useCommittedText(settled?.words ?? '', (text) => {
    if (settled) onSettle({ ...settled, words: text.trim() });
  });
  const addTo = (layer: EditableLayer, comment: string) => {
    const mark = asFindingOf(layer, entry, placed, comment);
    if (!mark) return;
    putAnnotations(layer.session.doc, [mark]);
    showNoticeWithUndo(`It stands among ${layer.person.name}’s findings now.`, layer.history);
  };
  const [first] = [...entry.ofOne, ...entry.ofOther];
  const joining = side === 'one' ? right : left;

  return (
    <div className={classes.settle}>
      <div className={classes.outcomes} role="group" aria-label="What you make of it">
        {outcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className={classes.outcome}
            aria-pressed={settled?.outcome === outcome}
            onClick={() => onSettle(settled?.outcome === outcome ? null : { outcome, words: settled?.words ?? '' })}
          >
            {words[outcome]}
          </button>
        ))}
      </div>
      {settled?.outcome === 'agree' && side !== 'both' && (
        <Button
          size="compact-xs"
          variant="default"
          className={classes.add}
          onClick={() => addTo(joining, first ? wordsOf(first) : '')}
        >
          Add it to {joining.person.name}’s findings
        </Button>
      )}
      {settled?.outcome === 'discuss' && (
        <>
          <Textarea
            size="xs"
            autosize
            minRows={2}
            maxRows={6}
            maxLength={4000}
            aria-label="What you say about it"
            placeholder="What do you say about it?"
            value={said.value}
            onChange={(event) => said.onChange(event.currentTarget.value)}
            onBlur={said.onBlur}
          />
          {settled.words !== '' && (
            <div className={classes.outcomes}>
              {[left, right].map((layer) => (
                <Button
                  key={layer.person.id}
                  size="compact-xs"
                  variant="default"
                  onClick={() => addTo(layer, settled.words)}
                >
                  Make it {layer.person.name}’s finding
                </Button>
              ))}
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** A frame around the entry's places, as a finding of this person with these words. */
function asFindingOf(layer: EditableLayer, entry: RevealEntry, placed: PlacedPage | undefined, comment: string) {
  const rotation = placed?.page.rotation ?? 0;
  const around = unionOfBoxes([...entry.ofOne, ...entry.ofOther].map((mark) => annotationBounds(mark, rotation)));
  if (!around) return null;
  const [x, y] = [Math.round(around.x), Math.round(around.y)];
  const box = { x, y, width: Math.round(around.width), height: Math.round(around.height) };
  return {
    id: makeId(),
    pageId: entry.pageId,
    personId: layer.person.id,
    madeAt: Date.now(),
    kind: 'region',
    colour: 'violet',
    finding: entry.finding,
    box,
    ...(comment && { comment }),
  } as const;
}

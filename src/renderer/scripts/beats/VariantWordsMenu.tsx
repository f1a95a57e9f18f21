import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type * as Y from 'yjs';
import type { Script, Variant, VariantBeat } from '../../../shared/scripts/script.ts';
import { copyWords, revertBeat, type VariantPlace } from '../../../shared/scripts/variant-doc.ts';
import styles from './VariantWordsMenu.module.css';

interface Props {
  doc: Y.Doc;
  script: Script;
  place: VariantPlace;
  beat: VariantBeat;
  label: string;
  /** Called just before a step after which the menu may be gone. */
  onStep: () => void;
}

/** Other words this beat could have: those of another pupil, or the base's again. Nothing where there are none. */
export function VariantWordsMenu({ doc, script, place, beat, label, onStep }: Props) {
  const others = script.variants.flatMap((variant) => {
    const theirs = variant.beats.find(({ id }) => id === beat.id);
    const differs = variant.id !== place.variantId && theirs?.source === 'own' && theirs.text !== beat.text;
    return differs ? [{ variant, text: theirs.text }] : [];
  });
  if (others.length === 0 && beat.source === 'inherited') return null;
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Other words for ${label}`}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          Other words
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {beat.source === 'own' && (
          <Menu.Item
            onClick={() => {
              onStep();
              revertBeat(doc, place, beat.id);
            }}
          >
            Back to the base words
          </Menu.Item>
        )}
        {others.map(({ variant, text }) => (
          <Menu.Item
            key={variant.id}
            onClick={() => {
              onStep();
              copyWords(doc, { scriptId: script.id, variantId: variant.id }, place, beat.id);
            }}
          >
            <span className={styles.offer}>
              <span>As to {nameOf(variant)}</span>
              <span className={styles.text}>{text}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function nameOf({ name }: Variant): string {
  return name || 'an unnamed pupil';
}

import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsExchange, IconDots, IconFilePlus, IconFileText, IconX } from '@tabler/icons-react';
import type { Finding } from '../../../shared/annotations/annotation.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { FINDING_NAMES } from './finding-words.ts';

interface Props {
  finding: Finding;
  /** Scripts of this piece of work that the finding can be added to. */
  scripts: readonly Script[];
  /** False where there are no words to begin with. */
  hasWords: boolean;
  /** Puts it into a script, or (null) begins one with it; absent where scripts are out of reach. */
  onScript: ((scriptId: string | null) => void) | null;
  onFinding: (finding: Finding | null) => void;
}

/** What else can be done with a finding. */
export function FindingMenu({ finding, scripts, hasWords, onScript, onFinding }: Props) {
  const opposite = finding === 'strength' ? 'opportunity' : 'strength';
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label="More to do with this finding">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onScript && (
          <>
            <Menu.Item leftSection={<IconFilePlus size={16} />} disabled={!hasWords} onClick={() => onScript(null)}>
              Begin a script with this
            </Menu.Item>
            {scripts.map(({ id, title }) => (
              <Menu.Item
                key={id}
                leftSection={<IconFileText size={16} />}
                disabled={!hasWords}
                onClick={() => onScript(id)}
              >
                Add it to “{title}”
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        <Menu.Item leftSection={<IconArrowsExchange size={16} />} onClick={() => onFinding(opposite)}>
          It shows {opposite === 'strength' ? 'a' : 'an'} {FINDING_NAMES[opposite].toLowerCase()}
        </Menu.Item>
        <Menu.Item leftSection={<IconX size={16} />} onClick={() => onFinding(null)}>
          It shows neither
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

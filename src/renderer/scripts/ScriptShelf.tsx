import { Menu, UnstyledButton } from '@mantine/core';
import { IconMessage, IconPencil, IconPlus } from '@tabler/icons-react';
import { modeWords } from '../../shared/scripts/script-words.ts';
import { scriptModes, type Script, type ScriptMode } from '../../shared/scripts/script.ts';
import styles from './ScriptShelf.module.css';

interface Props {
  scripts: readonly Script[];
  chosenId: string;
  onChoose: (scriptId: string) => void;
  onStart: (mode: ScriptMode) => void;
}

/** The artefact's scripts side by side, and a way to start another. */
export function ScriptShelf({ scripts, chosenId, onChoose, onStart }: Props) {
  return (
    <nav className={styles.shelf} aria-label="Scripts for this work">
      {scripts.map((script) => (
        <UnstyledButton
          key={script.id}
          className={styles.entry}
          aria-current={script.id === chosenId}
          onClick={() => onChoose(script.id)}
        >
          <ModeIcon mode={script.mode} />
          <span className={styles.title}>{script.title || 'Untitled script'}</span>
        </UnstyledButton>
      ))}
      <Menu position="bottom-start">
        <Menu.Target>
          <UnstyledButton className={styles.entry}>
            <IconPlus size={16} aria-hidden />
            New script
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {scriptModes.map((mode) => (
            <Menu.Item key={mode} leftSection={<ModeIcon mode={mode} />} onClick={() => onStart(mode)}>
              {modeWords[mode]} feedback
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}

function ModeIcon({ mode }: { mode: ScriptMode }) {
  const Icon = mode === 'spoken' ? IconMessage : IconPencil;
  return <Icon size={16} aria-label={modeWords[mode]} role="img" />;
}

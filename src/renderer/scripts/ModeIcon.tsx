import { IconMessage, IconPencil } from '@tabler/icons-react';
import { modeWords } from '../../shared/scripts/script-words.ts';
import type { ScriptMode } from '../../shared/scripts/script.ts';

/** Whether feedback is spoken or written, as a small picture with its word for those who do not see it. */
export function ModeIcon({ mode }: { mode: ScriptMode }) {
  const Icon = mode === 'spoken' ? IconMessage : IconPencil;
  return <Icon size={16} aria-label={modeWords[mode]} role="img" />;
}

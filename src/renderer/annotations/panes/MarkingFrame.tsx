import type { ReactNode, RefObject } from 'react';
import { BankContext } from '../comments/bank-context.ts';
import type { Marking } from '../keys/use-marking.ts';
import { PresentingContext, type Presenting } from '../table/presenting-context.ts';
import { RecordingPanel } from '../voice/RecordingPanel.tsx';
import { VoiceContext, type VoiceDesk } from '../voice/voice-desk.ts';
import sideBySide from './side-by-side.module.css';

interface Props {
  root: RefObject<HTMLDivElement | null>;
  marking: Marking;
  voice: VoiceDesk;
  /** Null where nobody presents. */
  table: Presenting | null;
  children: ReactNode;
}

/** A workspace in which marks can be made: the comments, the recorder and the pointer that everything in it may use. */
export function MarkingFrame({ root, marking, voice, table, children }: Props) {
  return (
    <PresentingContext value={table}>
      <BankContext value={marking.bank}>
        <VoiceContext value={voice}>
          <div ref={root} className={sideBySide.workspace}>
            {children}
            <RecordingPanel />
          </div>
        </VoiceContext>
      </BankContext>
    </PresentingContext>
  );
}

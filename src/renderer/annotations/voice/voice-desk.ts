import { createContext, useContext } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { ClipTarget } from '../../../shared/recordings/recording.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { Recorder } from '../../audio/recorder.ts';

/** A voice clip being recorded: whose it is and what it will speak about. */
export interface ClipUnderWay {
  recorder: Recorder;
  person: Person;
  target: ClipTarget;
}

/** What the parts of the workspace know of voice clips. */
export interface VoiceDesk {
  artefactId: string;
  underWay: ClipUnderWay | null;
  /** Begins a clip for the selected mark, or else for the place pointed at, or else for the middle of what is seen. */
  record(): void;
  /** Begins a clip for this mark. */
  recordOn(mark: Annotation): void;
  /** Puts away what a failed recording said. */
  close(): void;
}

export const VoiceContext = createContext<VoiceDesk | null>(null);

/** The voice desk of the workspace. Throws outside of it, which is a mistake in the composition of the screen. */
export function useVoice(): VoiceDesk {
  const desk = useContext(VoiceContext);
  if (!desk) throw new Error('useVoice needs the annotating workspace around it');
  return desk;
}

import { useEffect, useRef } from 'react';
import type { VoiceDesk } from './voice-desk.ts';

/** The voice key as people read it. */
export const VOICE_KEY = 'Shift+V';

/** A key still held after so much was heard was held to speak, and letting go ends the clip; else the next press does. */
const HELD_MS = 600;

/**
 * Shift+V begins a voice clip, pressed or held; while one is recorded, Shift+V or Enter keeps it and Escape throws it
 * away. Comes before the other keys of the workspace. Answers whether the key was used.
 */
export function useVoiceKey({ underWay, record, close }: VoiceDesk): (event: KeyboardEvent) => boolean {
  const isHeld = useRef(false);

  useEffect(() => {
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key.toLowerCase() !== 'v' || !isHeld.current) return;
      isHeld.current = false;
      if (underWay && underWay.recorder.heardMs > HELD_MS) underWay.recorder.stop();
    };
    window.addEventListener('keyup', onKeyUp);
    return () => window.removeEventListener('keyup', onKeyUp);
  }, [underWay]);

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const isVoiceKey = event.shiftKey && event.key.toLowerCase() === 'v';
    if (isVoiceKey && event.repeat) return true;
    if (!underWay) {
      if (isVoiceKey) {
        isHeld.current = true;
        record();
      }
      return isVoiceKey;
    }
    const { recorder } = underWay;
    if (isVoiceKey || event.key === 'Enter') recorder.stop();
    else if (event.key !== 'Escape') return false;
    else if (recorder.state.state === 'failed') close();
    else recorder.discard();
    return true;
  };
}

import { useEffect, useRef } from 'react';
import type { VoiceDesk } from './voice-desk.ts';

/** The voice key as people read it. */
export const VOICE_KEY = 'Shift+V';

/** A key held longer than this was held to speak, and letting go ends the clip; after a shorter press the next one does. */
const HELD_MS = 600;

/**
 * Shift+V begins a voice clip, pressed or held; while one is recorded, Shift+V or Enter keeps it and Escape throws it
 * away. Comes before the other keys of the workspace. Answers whether the key was used.
 */
export function useVoiceKey({ underWay, record, close }: VoiceDesk): (event: KeyboardEvent) => boolean {
  const pressedAt = useRef<number | null>(null);

  useEffect(() => {
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key.toLowerCase() !== 'v' || pressedAt.current === null) return;
      const held = performance.now() - pressedAt.current > HELD_MS;
      pressedAt.current = null;
      if (held) underWay?.recorder.stop();
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
        pressedAt.current = performance.now();
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

import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { LONGEST_CLIP_MS, type ClipTarget } from '../../../shared/recordings/recording.ts';
import { openMicrophone } from '../../audio/microphone.ts';
import { Recorder } from '../../audio/recorder.ts';
import { librarySink } from '../../audio/recording-sink.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { showNotice } from '../../ui/notices.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { selectedMarks } from '../tools/selected-marks.ts';
import type { ToolDesk } from '../tools/tool.ts';
import { putClip } from './put-clip.ts';
import { targetAt, targetOn } from './clip-target.ts';
import type { ClipUnderWay, VoiceDesk } from './voice-desk.ts';

interface Given {
  artefactId: string;
  /** The layer of whoever holds the pen, and how their pane looks at the work. */
  layer: EditableLayer;
  camera: CameraStore;
  desk: RefObject<ToolDesk | null>;
}

/** Records voice clips for whoever holds the pen. A clip is on the disk before their layer hears of it. */
export function useVoiceDesk({ artefactId, layer, camera, desk }: Given): VoiceDesk {
  const [underWay, setUnderWay] = useState<ClipUnderWay | null>(null);
  const busy = useRef(false);
  busy.current = underWay !== null;

  // Leaving the workspace ends the clip and keeps it.
  useEffect(() => () => underWay?.recorder.stop(), [underWay]);

  return useMemo(() => {
    function begin(target: ClipTarget): void {
      const { person } = layer;
      const owner = { kind: 'clip', artefactId, personId: person.id, target } as const;
      const recorder = new Recorder({ openMicrophone, sink: librarySink(owner), longestMs: LONGEST_CLIP_MS });
      recorder.subscribe(() => {
        const { state } = recorder;
        if (state.state === 'kept') {
          putClip(layer.session.doc, owner, state.sound);
          if (state.because) showNotice(state.because);
        }
        if (state.state === 'kept' || state.state === 'discarded') setUnderWay(null);
      });
      setUnderWay({ recorder, person, target });
      void recorder.start();
    }

    function recordOn(mark: Annotation): void {
      const placed = desk.current?.pageOf(mark);
      if (placed && !busy.current) begin(targetOn(mark, placed));
    }

    return {
      artefactId,
      underWay,
      recordOn,
      record() {
        if (!desk.current || busy.current) return;
        const selected = selectedMarks(desk.current);
        const [only] = selected;
        if (only && selected.length === 1 && only.annotation.kind !== 'voice') return recordOn(only.annotation);
        const target = targetAt(desk.current, camera);
        if (target) begin(target);
      },
      close: () => setUnderWay(null),
    };
  }, [artefactId, layer, camera, desk, underWay]);
}

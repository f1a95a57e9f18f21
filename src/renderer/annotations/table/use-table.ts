import { useEffect, useMemo, useRef, useState } from 'react';
import type { CameraStore } from '../../pages/camera-store.ts';
import { viewRect } from '../../pages/page-layout.ts';
import { useScreenCommands, type ScreenCommand } from '../../ui/screen-commands.ts';
import type { Pointing, Presenting } from './presenting-context.ts';
import { PresenterPointer } from './presenter-pointer.ts';
import { openTableChannel } from './table-channel.ts';

/** Whether the hand points, in all panes of a workspace; offered to the command palette. */
export function usePointing(): Pointing {
  const [on, setOn] = useState(false);
  const pointing = useMemo(() => ({ on, toggle: () => setOn(!on) }), [on]);
  const commands = useMemo((): ScreenCommand[] => {
    const words = { description: 'Shift+Z', keywords: 'presenter pointer laser show room' };
    return [{ id: 'pointing', label: on ? 'Draw again' : 'Point instead of drawing', ...words, run: pointing.toggle }];
  }, [on, pointing]);
  useScreenCommands(commands);
  return pointing;
}

/**
 * The presenter's pointer over one piece of work. A window on the wall is told where it is and what `camera` shows; the
 * wall follows, and never leads.
 */
export function useTable(artefactId: string, camera: CameraStore, pointing: Pointing): Presenting {
  const [pointer] = useState(() => new PresenterPointer(() => performance.now()));
  const tellPlace = useRef<() => void>(() => undefined);

  useEffect(() => {
    const channel = openTableChannel((message) => {
      if (message.kind === 'joined' && message.artefactId === artefactId) tellPlace.current();
    });
    tellPlace.current = () => {
      const { camera: at, viewport } = camera.getState();
      if (viewport.width > 0) channel.tell({ kind: 'looking-at', artefactId, view: viewRect(at, viewport) });
    };
    const stops = [
      camera.subscribe(() => tellPlace.current()),
      pointer.subscribe((at) => channel.tell({ kind: 'pointing-at', artefactId, at })),
    ];
    tellPlace.current();
    return () => {
      stops.forEach((stop) => stop());
      channel.close();
    };
  }, [artefactId, camera, pointer]);

  return useMemo(() => ({ pointer, ...pointing }), [pointer, pointing]);
}

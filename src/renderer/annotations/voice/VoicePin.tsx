import { ActionIcon } from '@mantine/core';
import { IconMicrophone, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Box } from '../../../shared/annotations/annotation.ts';
import { clipUrl } from '../../../shared/file-urls.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { AudioPlayer } from '../../audio/AudioPlayer.tsx';
import type { Size } from '../../pages/camera.ts';
import { useMayChange } from '../../ui/may-change.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { DestroyClipButton } from './DestroyClipButton.tsx';
import type { SpokenMark } from './spoken-marks.ts';
import classes from './VoicePin.module.css';

interface Props {
  artefactId: string;
  spoken: SpokenMark;
  layer: EditableLayer;
  /** Where the mark lies in the pane, in CSS pixels. */
  box: Box;
  viewport: Size;
  selected: boolean;
  selecting: boolean;
}

const PLAYER: Size = { width: 276, height: 44 };
const GAP = 6;
/** The least side of something to be clicked, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/** One voice clip on the page: over its pin, or at the corner of the mark it belongs to. Opens its player beside it. */
export function VoicePin({ artefactId, spoken, layer, box, viewport, selected, selecting }: Props) {
  const mayChange = useMayChange();
  const { person } = layer;
  const { mark, clipId, durationMs } = spoken;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const open = isOpen && !selected;
  const label = `${person.name}’s voice clip`;
  const length = clockFace(Math.round(durationMs / 1000) * 1000);
  const isPin = mark.kind === 'voice';
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={isPin ? classes.pin : classes.badge}
        data-role={person.role}
        data-selecting={selecting ? 'yes' : undefined}
        aria-label={`${label}, ${length}`}
        aria-expanded={open}
        style={isPin ? atLeast(box) : { left: box.x + box.width - GAP, top: box.y + box.height - GAP }}
        onClick={() => setOpen(!isOpen)}
      >
        {!isPin && (
          <>
            <IconMicrophone size={12} aria-hidden />
            {length}
          </>
        )}
      </button>
      {open && (
        <div
          className={classes.player}
          style={placeUnder(box, viewport)}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') close();
          }}
        >
          <div className={classes.fill}>
            <AudioPlayer
              src={clipUrl(artefactId, clipId, person.id)}
              durationMs={durationMs}
              label={label}
              startAtOnce
            />
          </div>
          {mayChange && <DestroyClipButton artefactId={artefactId} layer={layer} spoken={spoken} size={24} />}
          <ActionIcon size={24} aria-label="Close the player" onClick={close}>
            <IconX size={14} />
          </ActionIcon>
        </div>
      )}
    </>
  );
}

/** The box, grown around its middle to what a finger can hit. */
function atLeast({ x, y, width, height }: Box) {
  const [wide, high] = [Math.max(LEAST, width), Math.max(LEAST, height)];
  return { left: x - (wide - width) / 2, top: y - (high - height) / 2, width: wide, height: high };
}

/** Under the mark where there is room, else above; always whole inside the pane. */
function placeUnder(box: Box, pane: Size) {
  const under = box.y + box.height + 18;
  const top = under + PLAYER.height <= pane.height ? under : box.y - PLAYER.height - GAP;
  const left = Math.max(GAP, Math.min(box.x, pane.width - PLAYER.width - GAP));
  return { left, top: Math.max(GAP, top), width: PLAYER.width };
}

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconMicrophone, IconX } from '@tabler/icons-react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { putAnnotations } from '../../../shared/annotations/layer-doc.ts';
import { clipUrl } from '../../../shared/file-urls.ts';
import { AudioPlayer } from '../../audio/AudioPlayer.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import classes from './MarkVoice.module.css';
import { DestroyClipButton } from './DestroyClipButton.tsx';
import { withoutVoice } from './put-clip.ts';
import { spokenMark } from './spoken-marks.ts';
import { VOICE_KEY } from './use-voice-key.ts';
import { useVoice } from './voice-desk.ts';

interface Props {
  layer: EditableLayer;
  mark: Annotation;
}

/** In the inspector of a mark: what was said about it, or the way to say something. */
export function MarkVoice({ layer, mark }: Props) {
  const { artefactId, underWay, recordOn } = useVoice();
  const spoken = spokenMark(mark);
  if (!spoken) {
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        justify="flex-start"
        leftSection={<IconMicrophone size={15} />}
        disabled={underWay !== null}
        aria-keyshortcuts={VOICE_KEY}
        onClick={() => recordOn(mark)}
      >
        Say it aloud ({VOICE_KEY})
      </Button>
    );
  }
  const attached = mark.kind !== 'voice';
  return (
    <div className={classes.row}>
      <div className={classes.player}>
        <AudioPlayer
          key={spoken.clipId}
          src={clipUrl(artefactId, spoken.clipId, layer.person.id)}
          durationMs={spoken.durationMs}
          label={`${layer.person.name}’s voice clip`}
        />
      </div>
      <DestroyClipButton artefactId={artefactId} layer={layer} spoken={spoken} size={26} />
      {attached && (
        <Tooltip label="Take the voice clip off this mark">
          <ActionIcon
            size={26}
            aria-label="Take the voice clip off this mark"
            onClick={() => putAnnotations(layer.session.doc, [withoutVoice(mark)])}
          >
            <IconX size={15} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

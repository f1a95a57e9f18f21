import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { silenceClip } from '../../../shared/annotations/layer-doc.ts';
import { api } from '../../client/api.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { showFailure, showNotice } from '../../ui/notices.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { SpokenMark } from './spoken-marks.ts';

interface Props {
  artefactId: string;
  layer: EditableLayer;
  spoken: SpokenMark;
  size: number;
}

/** Destroys what was said, for good. Asks once, because nothing brings it back. */
export function DestroyClipButton({ artefactId, layer, spoken, size }: Props) {
  const [asking, setAsking] = useState(false);
  const isPin = spoken.mark.kind === 'voice';

  const destroy = async () => {
    try {
      await api.recordings.delete({ artefactId, recordingId: spoken.clipId, as: layer.person.id });
      // Marks change by what the main process tells; while somebody marks alone it tells nothing, not even to them.
      silenceClip(layer.session.doc, spoken.clipId);
      showNotice('The voice clip is destroyed.');
    } catch (error) {
      showFailure(sentenceFor(error));
    }
  };

  return (
    <>
      <Tooltip label="Destroy this voice clip…">
        <ActionIcon size={size} aria-label="Destroy this voice clip" onClick={() => setAsking(true)}>
          <IconTrash size={14} />
        </ActionIcon>
      </Tooltip>
      {asking && (
        <ConfirmDialog
          title="Destroy this voice clip?"
          confirm="Destroy the clip"
          onConfirm={() => void destroy()}
          onClose={() => setAsking(false)}
        >
          What {layer.person.name} said is removed from this computer’s disk at once, and this cannot be undone.{' '}
          {isPin ? 'Its pin goes with it.' : 'The mark stays, without its voice.'}
        </ConfirmDialog>
      )}
    </>
  );
}

import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { UnfinishedRecording } from '../../../shared/recordings/recording.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { api } from '../../client/api.ts';
import { useUnfinishedClips } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { showFailure } from '../../ui/notices.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { putClip } from './put-clip.ts';
import classes from './UnfinishedClips.module.css';
import { useVoice } from './voice-desk.ts';

interface Props {
  layers: readonly EditableLayer[];
}

/** Under the toolbar when a voice clip broke off, as in a crash: what was said is there, to be kept or not. */
export function UnfinishedClips({ layers }: Props) {
  const { artefactId, underWay } = useVoice();
  const personIds = useMemo(() => layers.map(({ person }) => person.id), [layers]);
  const { value: found = [] } = useUnfinishedClips(artefactId, personIds);
  // What this window is recording looks unfinished too, when it has been silent in the process for a while.
  if (underWay) return null;
  return found.map((clip) => <UnfinishedClip key={clip.id} clip={clip} layers={layers} />);
}

function UnfinishedClip({ clip, layers }: { clip: UnfinishedRecording; layers: readonly EditableLayer[] }) {
  const [busy, setBusy] = useState(false);
  const { owner } = clip;
  const layer = owner.kind === 'clip' ? layers.find(({ person }) => person.id === owner.personId) : undefined;
  if (owner.kind !== 'clip' || !layer) return null;
  const ref = { artefactId: owner.artefactId, recordingId: clip.id };

  const end = async (how: () => Promise<void>) => {
    setBusy(true);
    await how().catch((error: unknown) => showFailure(sentenceFor(error)));
    setBusy(false);
  };
  const keep = async () => putClip(layer.session.doc, owner, await api.recordings.finish(ref));

  return (
    <div role="status" className={classes.banner}>
      <IconMicrophone size={17} aria-hidden />
      <span className={classes.words}>
        A voice clip of {layer.person.name}’s broke off after {clockFace(clip.durationMs)}. What was said up to then is
        here.
      </span>
      <Button size="compact-sm" variant="default" disabled={busy} onClick={() => void end(keep)}>
        Keep it on the page
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        disabled={busy}
        onClick={() => void end(() => api.recordings.discard(ref))}
      >
        Delete it
      </Button>
    </div>
  );
}

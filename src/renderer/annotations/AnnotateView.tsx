import { useEffect } from 'react';
import type { RevealedRecord } from '../../shared/blind/blind-record.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { Person } from '../../shared/library/person.ts';
import { useBlindRecord } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { usePagePixels } from '../pages/use-page-pixels.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { AnnotateWorkspace } from './AnnotateWorkspace.tsx';
import { useMayChange } from '../ui/may-change.ts';
import { BlindRoundView } from './blind/BlindRoundView.tsx';
import { FileLayerProvider } from './from-file/FileLayerProvider.tsx';
import { useEditableLayer } from './layers/use-editable-layer.ts';
import { LookOnly } from './look-only/LookOnly.tsx';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  /** The mark somebody was sent to. */
  initialMarkId: string | null;
  /** Something found has been put into this script. */
  onScript: (scriptId: string) => void;
}

/** Two people look at one piece of work, side by side, and mark what they see; or each alone first. */
export function AnnotateView({ artefact, overview, initialMarkId, onScript }: Props) {
  const { value: record, error, refresh } = useBlindRecord(artefact.id);
  const mayChange = useMayChange();
  const ect = overview.people.find(({ role }) => role === 'ect') ?? overview.people[0];
  const mentor = overview.people.find((person) => person.role === 'mentor' && person !== ect) ?? overview.people[1];
  if (!ect || !mentor)
    return (
      <ErrorNotice sentence="This library names fewer than two people. Add them in Class settings, in the menu." />
    );
  if (!record) {
    return error === null ? (
      <Opening label="Opening the work" />
    ) : (
      <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />
    );
  }
  if (record.state === 'blind' && !mayChange) {
    return (
      <ErrorNotice sentence="This piece is being marked alone, and this library cannot be changed just now. Nobody’s marks are shown before both are done." />
    );
  }
  if (record.state === 'blind') {
    return (
      <FileLayerProvider artefact={artefact}>
        <BlindRoundView key={artefact.id} artefact={artefact} round={record} people={[ect, mentor]} />
      </FileLayerProvider>
    );
  }
  return (
    <FileLayerProvider artefact={artefact}>
      <OpenLayers
        key={artefact.id}
        artefact={artefact}
        ect={ect}
        mentor={mentor}
        revealed={record.state === 'revealed' ? record : null}
        initialMarkId={initialMarkId}
        onScript={onScript}
      />
    </FileLayerProvider>
  );
}

interface OpenProps extends Pick<Props, 'artefact' | 'initialMarkId' | 'onScript'> {
  ect: Person;
  mentor: Person;
  /** What the two settled after marking alone, if they ever did. */
  revealed: RevealedRecord | null;
}

function OpenLayers({ artefact, ect, mentor, revealed, initialMarkId, onScript }: OpenProps) {
  const mayChange = useMayChange();
  const left = useEditableLayer(artefact, ect);
  const right = useEditableLayer(artefact, mentor);
  const pixels = usePagePixels(artefact.id);
  useEffect(() => {
    const [first] = artefact.pages;
    if (first) pixels?.prepare(first);
  }, [pixels, artefact.pages]);
  const unreadable = [left, right].find((view) => view.state === 'unreadable');
  if (unreadable) return <ErrorNotice sentence={unreadable.reason} />;
  if (left.state !== 'open' || right.state !== 'open') {
    return <Opening label="Opening the work" />;
  }
  const opened = { artefact, left: left.layer, right: right.layer, revealed, initialMarkId };
  if (!mayChange) return <LookOnly {...opened} />;
  return <AnnotateWorkspace {...opened} onScript={onScript} />;
}

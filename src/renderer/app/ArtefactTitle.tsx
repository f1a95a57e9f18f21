import type { Artefact } from '../../shared/library/artefact.ts';
import { api } from '../client/api.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { bylineOf } from '../../shared/library/byline.ts';
import { showFailure } from '../ui/notices.tsx';
import { useMayChange } from '../ui/may-change.ts';
import { NOT_SAVED, useCommittedText } from '../ui/use-committed-text.ts';
import classes from './ArtefactTitle.module.css';

/** The title of the piece of work, changed where it stands, and whose work it is. */
export function ArtefactTitle({ artefact }: { artefact: Artefact }) {
  const mayChange = useMayChange();
  const title = useCommittedText(artefact.title, (value) => {
    const changed = value.trim();
    return changed === '' || changed === artefact.title ? undefined : rename(artefact.id, changed);
  });
  return (
    <div className={classes.heading}>
      <h1 className={classes.hidden}>{artefact.title}</h1>
      <input
        className={classes.title}
        aria-label="Title"
        title={title.unsaved ? NOT_SAVED : mayChange ? 'Click to rename' : undefined}
        readOnly={!mayChange}
        aria-invalid={title.unsaved || undefined}
        maxLength={120}
        size={Math.min(48, Math.max(6, title.value.length))}
        value={title.value}
        onChange={(event) => title.onChange(event.currentTarget.value)}
        onBlur={() => {
          if (title.value.trim() === '') title.onChange(artefact.title);
          title.onBlur();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') {
            title.onChange(artefact.title);
            event.currentTarget.blur();
          }
        }}
      />
      {title.unsaved ? (
        <span className={classes.unsaved}>Not saved</span>
      ) : (
        <span className={classes.byline}>{bylineOf(artefact)}</span>
      )}
    </div>
  );
}

async function rename(artefactId: string, title: string): Promise<boolean> {
  try {
    await api.library.update({ artefactId, details: { title } });
    return true;
  } catch (error) {
    showFailure(sentenceFor(error));
    return false;
  }
}

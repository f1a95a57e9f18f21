import type { YearGroup } from '../../../shared/library/artefact.ts';
import { packForYear } from '../../../shared/pack-for-year.ts';
import { useCardPacks } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { PackDialog } from '../../own-packs/PackDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { cardPackKind } from './card-pack-kind.ts';
import { CardPackFields } from './CardPackFields.tsx';

interface Props {
  /** Whom the feedback is for, so that the pack their card is drawn from comes first. */
  yearGroup: YearGroup | null;
  onClose: () => void;
}

const TITLE = 'What the cards say, for whoever plays the pupil';

/**
 * The packs that pupils' cards are drawn from. They come to this window while it is open, and to no other: whoever speaks
 * is not to know what may be thrown in.
 */
export function CardPackEditor({ yearGroup, onClose }: Props) {
  const { value: packs, error, refresh } = useCardPacks();
  const first = packs && packForYear(packs, yearGroup);
  if (packs && first) {
    return (
      <PackDialog
        kind={cardPackKind}
        title={TITLE}
        note="One sentence a line, spoken to whoever plays the pupil. A card has one of each list that fits; a card that was dealt already keeps its sentences, and shows one that is mended in its line in the new words."
        packs={packs}
        first={first}
        onClose={onClose}
      >
        {(field, pack) => <CardPackFields field={field} pack={pack} />}
      </PackDialog>
    );
  }
  if (error === null) return null;
  return (
    <Dialog title={TITLE} onClose={onClose}>
      <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />
    </Dialog>
  );
}

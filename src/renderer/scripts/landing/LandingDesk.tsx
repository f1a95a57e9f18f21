import { useState } from 'react';
import { chooseRedraft } from '../../../shared/landing/landing-doc.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import type { DocumentSession } from '../../client/document-session.ts';
import { ChoosePieceDialog } from '../../pages/ChoosePieceDialog.tsx';
import { undoByKey } from '../undo-by-key.ts';
import { useScriptHistory } from '../use-script-history.ts';
import { BeatsLanded } from './BeatsLanded.tsx';
import { Redraft } from './Redraft.tsx';
import { WorkPane } from './WorkPane.tsx';
import styles from './LandingDesk.module.css';

interface Props {
  artefact: Artefact;
  people: readonly Person[];
  session: DocumentSession;
  script: Script;
  onClose: () => void;
}

/** The work as it was, the redraft, and what was said in between. */
export function LandingDesk({ artefact, people, session, script, onClose }: Props) {
  const history = useScriptHistory(session.doc, script.personId);
  const [choosing, setChoosing] = useState(false);
  const choose = (artefactId: string | null) => {
    chooseRedraft(session.doc, script.id, artefactId);
    setChoosing(false);
  };
  return (
    <div className={styles.desk} onKeyDown={(event) => undoByKey(event, history)}>
      <WorkPane artefact={artefact} people={people} role="The work the script is about" />
      <Redraft
        artefact={artefact}
        people={people}
        redraftId={script.landing?.redraftArtefactId ?? null}
        onUse={choose}
        onChoose={() => setChoosing(true)}
      />
      <BeatsLanded session={session} script={script} history={history} onClose={onClose} />
      {choosing && (
        <ChoosePieceDialog
          title="Which piece is the redraft?"
          artefact={artefact}
          onChoose={choose}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

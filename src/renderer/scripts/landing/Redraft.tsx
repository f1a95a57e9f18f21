import { ActionIcon, Button, Menu, Stack, Text } from '@mantine/core';
import { IconDots, IconReplace, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { useArtefact, useArtefacts } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { useMayChange } from '../../ui/may-change.ts';
import { WorkPane } from './WorkPane.tsx';
import styles from './Redraft.module.css';

interface Props {
  artefact: Artefact;
  people: readonly Person[];
  redraftId: string | null;
  /** This piece is the redraft; null says that none is. */
  onUse: (artefactId: string | null) => void;
  onChoose: () => void;
}

/** The redraft to hold the script against, or the way to choose one. */
export function Redraft(props: Props) {
  return props.redraftId === null ? (
    <NoRedraftYet {...props} />
  ) : (
    <ChosenRedraft {...props} redraftId={props.redraftId} />
  );
}

/** A redraft that is not in the library is not asked for: it may be in the trash, and what was noted stays. */
function ChosenRedraft(props: Props & { redraftId: string }) {
  const { value: artefacts } = useArtefacts('');
  const mayChange = useMayChange();
  if (!artefacts) return <Opening label="Opening the redraft" />;
  if (artefacts.some(({ id }) => id === props.redraftId)) return <RedraftThere {...props} />;
  return (
    <Asking sentence="The piece that was chosen is not in the library any more; it may be in the trash. What you noted is safe.">
      <Button variant="default" onClick={props.onChoose} disabled={!mayChange}>
        Choose another piece
      </Button>
    </Asking>
  );
}

function RedraftThere({ people, redraftId, onUse, onChoose }: Props & { redraftId: string }) {
  const { value: redraft, error, refresh } = useArtefact(redraftId);
  const mayChange = useMayChange();
  if (error !== null && !redraft) return <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />;
  if (!redraft) return <Opening label="Opening the redraft" />;
  return (
    <WorkPane
      key={redraft.id}
      artefact={redraft}
      people={people}
      role="The redraft"
      actions={
        mayChange && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label="More for the redraft">
                <IconDots size={20} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconReplace size={16} aria-hidden />} onClick={onChoose}>
                Choose another piece…
              </Menu.Item>
              <Menu.Item leftSection={<IconX size={16} aria-hidden />} onClick={() => onUse(null)}>
                This is not the redraft
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )
      }
    />
  );
}

/** A redraft that is named as such in the library is offered first; one that comes later can be chosen then. */
function NoRedraftYet({ artefact, onUse, onChoose }: Props) {
  const { value: artefacts = [] } = useArtefacts('');
  const mayChange = useMayChange();
  const known = artefacts.find(({ redraftOf }) => redraftOf === artefact.id);
  return (
    <Asking sentence="Put the pupil’s next version beside the script, and see what they did with what you said.">
      {known && (
        <Button onClick={() => onUse(known.id)} disabled={!mayChange}>
          Open “{known.title}”
        </Button>
      )}
      <Button variant="default" onClick={onChoose} disabled={!mayChange}>
        {known ? 'Choose another piece' : 'Choose the redraft'}
      </Button>
      <Text size="sm" c="var(--ink-soft)">
        Not scanned yet? Add it to the library when it is there and come back: the library shows which scripts wait. You
        can also note what you saw without it.
      </Text>
    </Asking>
  );
}

function Asking({ sentence, children }: { sentence: string; children: ReactNode }) {
  return (
    <section className={styles.asking} aria-label="The redraft">
      <Stack maw={340} gap="sm" align="flex-start">
        <h2 className={styles.title}>Which piece is the redraft?</h2>
        <Text size="sm">{sentence}</Text>
        {children}
      </Stack>
    </section>
  );
}

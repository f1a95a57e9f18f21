import { ActionIcon, Anchor, Button, Group, Paper, Progress, ScrollArea, Text } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { IconAlertTriangle, IconCheck, IconCopy, IconHourglass, IconLoader2, IconX } from '@tabler/icons-react';
import type { ImportFileState, ImportJob } from '../../shared/intake/import-job.ts';
import { api } from '../client/api.ts';
import { useImportJobs } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { showFailure } from '../ui/notices.tsx';
import { jobInWords, pagesInWords, percentDone, pieceOfSeveral, stateInWords } from './import-words.ts';
import classes from './ImportTray.module.css';
import type { ImportStarter } from './use-import.ts';

interface Props {
  starter: ImportStarter;
  linkTo: (artefactId: string) => string;
}

/** Every import under way or just finished, file by file, until it is dismissed. */
export function ImportTray({ starter, linkTo }: Props) {
  const { value: jobs = [] } = useImportJobs();
  const [dismissed, setDismissed] = useSessionStorage<string[]>({ key: 'dismissed-imports', defaultValue: [] });
  const shown = jobs.filter((job) => !dismissed.includes(job.id)).toReversed();
  const { before } = starter;
  if (shown.length === 0 && before.step !== 'sending') return null;
  return (
    <Paper component="section" aria-label="Imports" className={classes.tray} withBorder>
      <ScrollArea.Autosize mah="min(420px, 60vh)" type="auto">
        {before.step === 'sending' && (
          <div className={classes.job}>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" fw={580} role="status">
                Handing over {before.files === 1 ? '1 file' : `${before.files} files`}
              </Text>
              <Button size="compact-xs" variant="default" onClick={starter.cancel}>
                Stop
              </Button>
            </Group>
            <Progress
              mt={8}
              size="sm"
              aria-label="Handing over"
              value={before.totalBytes === 0 ? 100 : (before.sentBytes / before.totalBytes) * 100}
            />
          </div>
        )}
        {shown.map((job) => (
          <ImportJobRows
            key={job.id}
            job={job}
            linkTo={linkTo}
            onDismiss={() => setDismissed((ids) => [...ids, job.id])}
          />
        ))}
      </ScrollArea.Autosize>
      <Text size="xs" c="var(--ink-soft)" className={classes.note}>
        Files stay on this computer. Use an alias, never a pupil’s own name.
      </Text>
    </Paper>
  );
}

interface JobProps {
  job: ImportJob;
  linkTo: (artefactId: string) => string;
  onDismiss: () => void;
}

function ImportJobRows({ job, linkTo, onDismiss }: JobProps) {
  const piece = pieceOfSeveral(job);
  const cancel = () =>
    void api.intake.cancel({ jobId: job.id }).catch((error: unknown) => showFailure(sentenceFor(error)));
  return (
    <div className={classes.job}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={580} role="status">
          {jobInWords(job)}
        </Text>
        {job.status === 'running' ? (
          <Button size="compact-xs" variant="default" onClick={cancel}>
            Stop
          </Button>
        ) : (
          <ActionIcon size={28} aria-label={`Dismiss: ${jobInWords(job)}`} onClick={onDismiss}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </Group>
      {job.status === 'running' && <Progress mt={6} size="sm" aria-label="Import" value={percentDone(job)} />}
      {piece && (
        <div className={classes.file} data-status="imported">
          <StateIcon status="imported" />
          <Text size="sm" className={classes.fileWords}>
            {pagesInWords(piece.pages)}
          </Text>
          <OpenLink href={linkTo(piece.artefactId)} label="the piece of work" />
        </div>
      )}
      <ul className={classes.files} data-under-piece={piece !== null || undefined}>
        {job.files.map(({ name, state }, index) => (
          <li key={index} className={classes.file} data-status={state.status}>
            <StateIcon status={state.status} />
            <div className={classes.fileWords}>
              <Text size="sm" truncate title={name}>
                {name}
              </Text>
              <Text size="xs" className={classes.state}>
                {stateInWords(state)}
              </Text>
            </div>
            {'artefactId' in state && !piece && <OpenLink href={linkTo(state.artefactId)} label={name} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function OpenLink({ href, label }: { href: string; label: string }) {
  return (
    <Anchor size="sm" href={href} aria-label={`Open ${label}`} className={classes.open}>
      Open
    </Anchor>
  );
}

const icons = {
  waiting: IconHourglass,
  working: IconLoader2,
  imported: IconCheck,
  duplicate: IconCopy,
  rejected: IconAlertTriangle,
  cancelled: IconX,
};

function StateIcon({ status }: { status: ImportFileState['status'] }) {
  const Icon = icons[status];
  return <Icon size={18} className={classes.icon} aria-hidden />;
}

import { Button, Group, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { costOfEachWay } from '../../shared/workload/workload.ts';
import type { ScriptLength } from '../../shared/workload/script-cost.ts';
import { Assumptions } from './Assumptions.tsx';
import { CostBars } from './CostBars.tsx';
import { useWorkload } from './use-workload.ts';
import styles from './WorkloadDialog.module.css';
import { comparisonAsText, HONEST_NOTE } from './workload-words.ts';
import { copyText } from '../ui/copy-text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { showFailure } from '../ui/notices.tsx';

interface Props {
  overview: LibraryOverview;
  /** The script whose own length stands for a figure; null where the question came from elsewhere. */
  script: ScriptLength | null;
  onClose: () => void;
}

/** What each way of giving feedback takes of a year, with every assumption in sight, so that a cheaper one can be argued for. */
export function WorkloadDialog({ overview, script, onClose }: Props) {
  const { workload, change } = useWorkload(overview, script);
  const costs = costOfEachWay(workload);
  const text = comparisonAsText(costs, workload);
  const [copiedText, setCopiedText] = useState('');
  const copied = copiedText === text;
  const copy = () => {
    if (copyText(text)) setCopiedText(text);
    else showFailure('The words could not be put on the clipboard. Mark them with the mouse and copy them instead.');
  };
  return (
    <Dialog onClose={onClose} size={920} title="What does this cost in a year?">
      <div className={styles.sides}>
        <Assumptions workload={workload} script={script} onChange={change} />
        <section aria-label="Hours a year">
          <CostBars costs={costs} workload={workload} />
          <Text size="sm" c="var(--ink-soft)" mt="md">
            {HONEST_NOTE}
          </Text>
          <Group mt="md" justify="flex-end">
            <Button
              variant="default"
              size="sm"
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={copy}
            >
              {copied ? 'Copied' : 'Copy as text'}
            </Button>
          </Group>
        </section>
      </div>
    </Dialog>
  );
}

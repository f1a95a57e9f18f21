import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Script } from '../../../../shared/scripts/script.ts';
import { SideBySide } from './SideBySide.tsx';
import { VariantGrid } from './VariantGrid.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import styles from './CompareVariants.module.css';

interface Props {
  script: Script;
  /** The variant looked at before, to begin with; null for the base. */
  variantId: string | null;
  /** Called when somebody wants to go on with one variant, or with the base (null). */
  onOpen: (variantId: string | null) => void;
  onClose: () => void;
}

/** What every pupil hears, all at once or two held against each other. */
export function CompareVariants({ script, variantId, onOpen, onClose }: Props) {
  const [view, setView] = useState<'all' | 'two'>('all');
  return (
    <Dialog
      fullScreen
      onClose={onClose}
      title="What each pupil hears"
      classNames={{ content: styles.content, body: styles.body, header: styles.header }}
    >
      <SegmentedControl
        className={styles.choice}
        aria-label="How to compare"
        size="xs"
        value={view}
        onChange={setView}
        data={[
          { value: 'all', label: 'All of them' },
          { value: 'two', label: 'Two, word by word' },
        ]}
      />
      {view === 'all' ? (
        <VariantGrid script={script} onOpen={onOpen} />
      ) : (
        <SideBySide script={script} variantId={variantId} />
      )}
    </Dialog>
  );
}

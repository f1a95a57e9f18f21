import { Button, Tabs } from '@mantine/core';
import { IconColumns3, IconFlag2, IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Variant } from '../../../shared/scripts/script.ts';
import { useMayChange } from '../../ui/may-change.ts';
import styles from './VariantTabs.module.css';

const BASE = 'base';

interface Props {
  variants: readonly Variant[];
  /** Variants whose words may ask for less than every pupil is asked for. */
  flaggedIds: readonly string[];
  /** The variant shown, or null for the base. */
  chosenId: string | null;
  onChoose: (variantId: string | null) => void;
  onAdd: () => void;
  onCompare: () => void;
  children: ReactNode;
}

/** The base and each variant of a script, one at a time. */
export function VariantTabs(props: Props) {
  const { variants, flaggedIds, chosenId, onChoose, onAdd, onCompare, children } = props;
  const mayChange = useMayChange();
  const value = chosenId ?? BASE;
  return (
    <Tabs value={value} onChange={(next) => onChoose(next === BASE ? null : next)} keepMounted={false}>
      <div className={styles.bar}>
        <Tabs.List aria-label="For whom" className={styles.tabs}>
          <Tabs.Tab value={BASE}>Base words</Tabs.Tab>
          {variants.map((variant) => (
            <Tabs.Tab key={variant.id} value={variant.id} className={styles.tab}>
              {variant.name || 'Unnamed pupil'}
              {flaggedIds.includes(variant.id) && (
                <IconFlag2 className={styles.flag} size={13} role="img" aria-label="may ask for less" />
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Button
          variant="subtle"
          size="xs"
          disabled={!mayChange}
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={onAdd}
        >
          For another pupil
        </Button>
        {variants.length > 0 && (
          <Button variant="subtle" size="xs" leftSection={<IconColumns3 size={16} aria-hidden />} onClick={onCompare}>
            Compare
          </Button>
        )}
      </div>
      <Tabs.Panel value={value}>{children}</Tabs.Panel>
    </Tabs>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';

interface Props {
  /** There is something that closing would lose. */
  isChanged: boolean;
  /** What there is may be saved as it stands. */
  canSave: boolean;
  /** Answers whether it is saved; otherwise it was said why not. Null where nothing can be changed. */
  save: (() => Promise<boolean>) | null;
  onClose: () => void;
}

/** At the end of a form in a dialog: the way out, and Save, which closes the dialog once it has done it. */
export function SaveOrClose({ isChanged, canSave, save, onClose }: Props) {
  const [saving, setSaving] = useState(false);
  const saveAndClose = async (what: () => Promise<boolean>) => {
    setSaving(true);
    const done = await what();
    setSaving(false);
    if (done) onClose();
  };
  return (
    <>
      <Button variant="default" onClick={onClose}>
        {isChanged ? 'Cancel' : 'Close'}
      </Button>
      {save && (
        <Button loading={saving} disabled={!isChanged || !canSave} onClick={() => void saveAndClose(save)}>
          Save
        </Button>
      )}
    </>
  );
}

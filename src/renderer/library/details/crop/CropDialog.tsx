import { Button, Group, Kbd, Text } from '@mantine/core';
import { useMemo, useState, type CSSProperties } from 'react';
import type { Box } from '../../../../shared/annotations/annotation.ts';
import { uprightSize, pageFrame } from '../../../../shared/annotations/page-frame.ts';
import type { Page } from '../../../../shared/library/artefact.ts';
import { PageStill } from '../../../pages/PageStill.tsx';
import { cropOf, edgesOf, WHOLE_PAGE } from './crop-edges.ts';
import classes from './CropDialog.module.css';
import { CropFrame } from './CropFrame.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

interface Props {
  artefactId: string;
  page: Page;
  /** The page's place, from 1. */
  number: number;
  /** What is to be shown from now on; undefined for the whole page. */
  onCrop: (crop: Box | undefined) => void;
  onClose: () => void;
}

/** Chooses the part of a page that is shown. The file keeps everything, and marks keep their places on the words. */
export function CropDialog({ artefactId, page, number, onCrop, onClose }: Props) {
  const [edges, setEdges] = useState(() => edgesOf(page));
  const whole = useMemo((): Page => ({ ...page, crop: undefined }), [page]);
  const artefact = useMemo(() => ({ id: artefactId, pages: [whole] }), [artefactId, whole]);
  const { width, height } = uprightSize(pageFrame(whole));

  return (
    <Dialog onClose={onClose} size="xl" title={`Crop page ${number}`}>
      <Text size="sm" c="var(--ink-soft)" mb="sm">
        Drag an edge or a corner, or choose an edge with <Kbd size="xs">Tab</Kbd> and move it with the arrow keys.
        Nothing is cut off for good, and what was drawn stays on its words.
      </Text>
      <div className={classes.desk}>
        <div className={classes.page} style={shapeOf(width, height)}>
          <PageStill artefact={artefact} page={whole} label={`Page ${number}, whole`} annotations={[]} people={[]} />
          <CropFrame page={whole} edges={edges} onChange={setEdges} />
        </div>
      </div>
      <Group justify="space-between" mt="md">
        <Button variant="default" disabled={cropOf(whole, edges) === undefined} onClick={() => setEdges(WHOLE_PAGE)}>
          Show the whole page
        </Button>
        <Group gap="sm">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={() => onCrop(cropOf(whole, edges))}>Use this crop</Button>
        </Group>
      </Group>
    </Dialog>
  );
}

function shapeOf(width: number, height: number): CSSProperties {
  return { aspectRatio: `${width} / ${height}`, '--shape': width / height } as CSSProperties;
}

import { ActionIcon, Button, Group, Kbd, Text, Title, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCrop, IconRotateClockwise2, IconTrash } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Artefact, Page } from '../../../shared/library/artefact.ts';
import { shownShare } from '../../../shared/library/page-crop.ts';
import { arrangePages } from '../artefact-edits.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Thumbnail } from '../Thumbnail.tsx';
import type { LibraryHistory } from '../../client/use-library-changes.ts';
import { CropDialog } from './crop/CropDialog.tsx';
import { cropPage, movePage, turnPage } from './page-order.ts';
import classes from './PagesDialog.module.css';

interface Props {
  artefact: Artefact;
  history: LibraryHistory;
  onClose: () => void;
}

/** Orders, turns and takes out the pages of one piece of work. Every step is saved at once and can be undone. */
export function PagesDialog({ artefact, history, onClose }: Props) {
  const { pages, removedPages } = artefact;
  const [dragged, setDragged] = useState<number | null>(null);
  const [croppedId, setCroppedId] = useState<string | null>(null);
  const sheets = useRef<HTMLUListElement>(null);
  const change = (next: Page[], label: string) => {
    if (next !== pages) void history.run(arrangePages(artefact, next, label));
  };
  const focusSheet = (index: number) => sheets.current?.querySelectorAll<HTMLElement>('[data-sheet]')[index]?.focus();
  const move = (from: number, to: number) => change(movePage(pages, from, to), 'Moved a page');
  const takeOut = (page: Page) => {
    if (pages.length > 1)
      change(
        pages.filter((other) => other !== page),
        'Took a page out',
      );
  };

  const onKeyDown = (event: KeyboardEvent, index: number, page: Page) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (event.altKey || event.ctrlKey || event.metaKey) move(index, index + step);
      else focusSheet(index + step);
    } else if (event.key.toLowerCase() === 'r' && !event.ctrlKey && !event.metaKey) {
      change(turnPage(pages, page.id, event.shiftKey ? 'anticlockwise' : 'clockwise'), 'Turned a page');
    } else if (event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      setCroppedId(page.id);
    } else if (event.key === 'Delete') {
      takeOut(page);
      focusSheet(Math.max(0, index - 1));
    }
  };

  const cropped = pages.find(({ id }) => id === croppedId);
  return (
    <>
      <Dialog onClose={onClose} closeOnEscape={!cropped} size="xl" title={`Pages of “${artefact.title}”`}>
        <Text size="sm" c="var(--ink-soft)" mb="sm">
          Drag a page to where it belongs, or use <Kbd size="xs">Ctrl</Kbd> with <Kbd size="xs">←</Kbd>{' '}
          <Kbd size="xs">→</Kbd>. <Kbd size="xs">R</Kbd> turns, <Kbd size="xs">C</Kbd> crops,{' '}
          <Kbd size="xs">Delete</Kbd> takes out, <Kbd size="xs">Ctrl</Kbd>
          <Kbd size="xs">Z</Kbd> undoes.
        </Text>
        <ul ref={sheets} className={classes.sheets} aria-label="Pages in order">
          {pages.map((page, index) => (
            <li
              key={page.id}
              className={classes.sheet}
              draggable
              data-dragged={dragged === index || undefined}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', page.id);
                setDragged(index);
              }}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => {
                if (dragged !== null) event.preventDefault();
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) move(dragged, index);
                setDragged(null);
              }}
            >
              <button
                type="button"
                data-sheet
                className={classes.face}
                aria-label={`Page ${index + 1} of ${pages.length}${page.rotation ? `, turned ${page.rotation} degrees` : ''}${page.crop ? ', cropped' : ''}`}
                onKeyDown={(event) => onKeyDown(event, index, page)}
              >
                <PageFace artefactId={artefact.id} page={page} height={150} />
              </button>
              <Group gap={2} justify="center" wrap="nowrap">
                <PageAction
                  label={`Move page ${index + 1} earlier`}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <IconArrowLeft size={16} />
                </PageAction>
                <PageAction
                  label={`Turn page ${index + 1}`}
                  onClick={() => change(turnPage(pages, page.id, 'clockwise'), 'Turned a page')}
                >
                  <IconRotateClockwise2 size={16} />
                </PageAction>
                <PageAction label={`Crop page ${index + 1}`} onClick={() => setCroppedId(page.id)}>
                  <IconCrop size={16} />
                </PageAction>
                <PageAction
                  label={pages.length === 1 ? 'The only page cannot be taken out' : `Take page ${index + 1} out`}
                  disabled={pages.length === 1}
                  onClick={() => takeOut(page)}
                >
                  <IconTrash size={16} />
                </PageAction>
                <PageAction
                  label={`Move page ${index + 1} later`}
                  disabled={index === pages.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <IconArrowRight size={16} />
                </PageAction>
              </Group>
            </li>
          ))}
        </ul>
        {removedPages.length > 0 && (
          <>
            <Title order={3} size="sm" mt="lg">
              Taken out
            </Title>
            <Text size="sm" c="var(--ink-soft)">
              Kept with the piece of work, with what was drawn on them, until it is deleted.
            </Text>
            <ul className={classes.sheets} aria-label="Pages taken out">
              {removedPages.map((page, index) => (
                <li key={page.id} className={classes.sheet}>
                  <PageFace artefactId={artefact.id} page={page} height={110} />
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`Put back page ${index + 1} of those taken out`}
                    onClick={() => change([...pages, page], 'Put a page back')}
                  >
                    Put back
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Dialog>
      {cropped && (
        <CropDialog
          artefactId={artefact.id}
          page={cropped}
          number={pages.indexOf(cropped) + 1}
          onCrop={(crop) => {
            change(cropPage(pages, cropped.id, crop), crop ? 'Cropped a page' : 'Showed a whole page');
            setCroppedId(null);
          }}
          onClose={() => setCroppedId(null)}
        />
      )}
    </>
  );
}

/** A page as it is shown: turned and cropped. */
function PageFace({ artefactId, page, height }: { artefactId: string; page: Page; height: number }) {
  const { id, rotation, crop } = page;
  const share = crop && shownShare(page);
  return (
    <Thumbnail artefactId={artefactId} pageId={id} rotation={rotation} share={share} width={132} height={height} />
  );
}

interface PageActionProps {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function PageAction({ label, disabled, onClick, children }: PageActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={28} aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

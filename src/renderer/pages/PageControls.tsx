import { Group, Menu, UnstyledButton } from '@mantine/core';
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconMinus,
  IconPlus,
  IconRectangleVertical,
} from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { BarButton } from '../ui/BarButton.tsx';
import type { CameraStore } from './camera-store.ts';
import classes from './PageControls.module.css';
import { PageNumber } from './PageNumber.tsx';
import { useCurrentPage } from './use-current-page.ts';
import { ZOOM_STEP } from './viewport-keys.ts';

interface Props {
  camera: CameraStore;
  pageCount: number;
}

const PERCENTAGES = [50, 75, 100, 150, 200, 400, 800];

/** Which page this is, and how large it is shown. */
export function PageControls({ camera, pageCount }: Props) {
  const current = useCurrentPage(camera);
  const percent = useSyncExternalStore(camera.subscribe, () => Math.round(camera.getState().camera.scale * 100));
  const fit = useSyncExternalStore(camera.subscribe, () => camera.getState().fit);

  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label="Page and zoom">
      <BarButton
        size={28}
        name="Previous page"
        keys="Page Up"
        disabled={current === 0}
        onClick={() => camera.goToPage(current - 1)}
      >
        <IconChevronUp size={17} />
      </BarButton>
      <PageNumber camera={camera} pageCount={pageCount} />
      <BarButton
        size={28}
        name="Next page"
        keys="Page Down"
        disabled={current >= pageCount - 1}
        onClick={() => camera.goToPage(current + 1)}
      >
        <IconChevronDown size={17} />
      </BarButton>
      <span className={classes.rule} />
      <BarButton size={28} name="Smaller" keys="−" onClick={() => camera.zoomBy(1 / ZOOM_STEP)}>
        <IconMinus size={16} />
      </BarButton>
      <Menu position="bottom" withinPortal>
        <Menu.Target>
          <UnstyledButton className={classes.percent} aria-label={`Zoom, ${percent} %`}>
            {percent} %
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {PERCENTAGES.map((choice) => (
            <Menu.Item key={choice} onClick={() => camera.zoomTo(choice / 100)}>
              {choice} %
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <BarButton size={28} name="Larger" keys="+" onClick={() => camera.zoomBy(ZOOM_STEP)}>
        <IconPlus size={16} />
      </BarButton>
      <BarButton
        size={28}
        name="Fit the width"
        keys="1"
        pressed={fit === 'width'}
        onClick={() => camera.fitTo('width')}
      >
        <IconArrowAutofitWidth size={17} />
      </BarButton>
      <BarButton size={28} name="Whole page" keys="0" pressed={fit === 'page'} onClick={() => camera.fitTo('page')}>
        <IconRectangleVertical size={17} />
      </BarButton>
    </Group>
  );
}

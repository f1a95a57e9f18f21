import { Button } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { hashOf, LIBRARY } from './place.ts';

export function BackToLibrary() {
  return (
    <Button
      component="a"
      href={hashOf(LIBRARY)}
      size="compact-sm"
      variant="subtle"
      color="gray"
      c="var(--ink)"
      flex="none"
      leftSection={<IconChevronLeft size={18} aria-hidden />}
    >
      Library
    </Button>
  );
}

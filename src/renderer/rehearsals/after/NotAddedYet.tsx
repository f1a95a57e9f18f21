import { Text } from '@mantine/core';

/** Beneath a comment that could not be saved: that it waits where it was written. */
export function NotAddedYet() {
  return (
    <Text size="xs" c="var(--danger)" mt={4} role="status">
      Not saved yet. It stays here, and is saved as soon as that works again.
    </Text>
  );
}

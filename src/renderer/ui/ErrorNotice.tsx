import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  /** What happened, what is safe, what to do. */
  sentence: string;
  onRetry?: () => void;
  /** Other ways on. */
  children?: ReactNode;
}

/** Stands where something could not be shown. */
export function ErrorNotice({ sentence, onRetry, children }: Props) {
  return (
    <Alert
      role="alert"
      variant="outline"
      color="var(--danger)"
      icon={<IconAlertTriangle aria-hidden />}
      maw={560}
      m="xl"
      bg="var(--chrome)"
    >
      <Stack align="flex-start">
        <Text size="sm">{sentence}</Text>
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            Try again
          </Button>
        )}
        {children}
      </Stack>
    </Alert>
  );
}

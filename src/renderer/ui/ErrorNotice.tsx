import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

interface Props {
  /** What happened, what is safe, what to do. */
  sentence: string;
  onRetry?: () => void;
}

/** Stands where something could not be shown. */
export function ErrorNotice({ sentence, onRetry }: Props) {
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
      </Stack>
    </Alert>
  );
}

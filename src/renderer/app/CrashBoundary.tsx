import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
}

/** Stands in for a screen that met a bug: says what happened, that saved work is safe, and how to go on. */
export class CrashBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Center h="100%" p="xl" role="alert">
        <Stack maw={460}>
          <Title order={2}>This screen stopped working</Title>
          <Text>
            Something went wrong in Marginalia itself. Everything that said “saved” is safe on this computer. Try the
            screen again, or go back to the library.
          </Text>
          <Stack gap="xs" align="flex-start">
            <Button onClick={() => this.setState({ failed: false })}>Try again</Button>
            <Button
              variant="subtle"
              onClick={() => {
                window.location.hash = '#/';
                this.setState({ failed: false });
              }}
            >
              Back to the library
            </Button>
          </Stack>
        </Stack>
      </Center>
    );
  }
}

import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { UNREACHABLE } from '../client/sentence-for.ts';
import { showFailure } from '../ui/notices.tsx';
import { didNotCome, noScreenWords } from './no-screen-words.ts';

interface Props {
  children: ReactNode;
}

/** What the screen met, in `met`; null while all is well. */
interface State {
  met: { error: unknown } | null;
}

/** Stands in for a screen that met a bug, or did not come: says what happened, that saved work is safe, and how to go on. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { met: null };

  static getDerivedStateFromError(error: unknown): State {
    return { met: { error } };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  /** A browser that was refused a piece of the app once does not ask for it again before the window is loaded again. */
  async #tryAgain(): Promise<void> {
    if (didNotCome(this.state.met?.error)) {
      const answer = await fetch(window.location.href).catch(() => null);
      // With nobody there the window would be gone, and with it what waits in it.
      if (answer?.ok) window.location.reload();
      else showFailure(UNREACHABLE);
    } else this.setState({ met: null });
  }

  override render(): ReactNode {
    if (!this.state.met) return this.props.children;
    const { title, words } = noScreenWords(this.state.met.error);
    return (
      <Center h="100%" p="xl" role="alert">
        <Stack maw={460}>
          <Title order={2}>{title}</Title>
          <Text>{words}</Text>
          <Stack gap="xs" align="flex-start">
            <Button onClick={() => void this.#tryAgain()}>Try again</Button>
            <Button
              variant="subtle"
              onClick={() => {
                window.location.hash = '#/';
                this.setState({ met: null });
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

import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { ClientProvider } from '../client/ClientProvider.tsx';
import { styleNonce } from '../ui/style-nonce.ts';
import { theme, tokensForComponents } from '../ui/theme.ts';
import classes from './App.module.css';
import { CrashBoundary } from './CrashBoundary.tsx';
import { Screens } from './Screens.tsx';

/** The whole window: look, connection to the main process, and the screen for where we are. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={tokensForComponents}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
    >
      <Notifications className={classes.notices} position="bottom-center" limit={3} />
      <CrashBoundary>
        <ClientProvider>
          <Screens />
        </ClientProvider>
      </CrashBoundary>
    </MantineProvider>
  );
}

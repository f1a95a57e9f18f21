import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { api } from './api.ts';
import { ClientContext, type Client } from './client-context.ts';
import { DocumentSessions } from './document-sessions.ts';
import { EventStream } from './event-stream.ts';
import { refreshOn } from './live-queries.ts';
import { letUnwritableGo } from './tell-failure.ts';
import { tellOfConnection } from './tell-of-connection.ts';

/** Connects everything below it to the main process, and asks before a window with unsaved work is closed. */
export function ClientProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createClient);
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: 2, networkMode: 'always' } } }),
  );

  useEffect(() => {
    const stopRefreshing = client.events.subscribe((event) => {
      refreshOn(event, queries);
      if (event.type === 'library.writability' && event.writability.state === 'writable') letUnwritableGo();
    });
    const ending = new AbortController();
    const stopTelling = tellOfConnection(client.events);
    void client.events.run(ending.signal);
    return () => {
      ending.abort();
      stopTelling();
      stopRefreshing();
    };
  }, [client, queries]);

  useEffect(() => {
    const askFirst = (event: BeforeUnloadEvent) => {
      // A field hands over what was typed when it is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (client.documents.unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', askFirst);
    return () => window.removeEventListener('beforeunload', askFirst);
  }, [client]);

  return (
    <QueryClientProvider client={queries}>
      <ClientContext value={client}>{children}</ClientContext>
    </QueryClientProvider>
  );
}

function createClient(): Client {
  const events = new EventStream(api);
  return { events, documents: new DocumentSessions(api, events) };
}

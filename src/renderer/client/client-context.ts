import { createContext, useContext } from 'react';
import type { DocumentSessions } from './document-sessions.ts';
import type { EventStream } from './event-stream.ts';

/** What the hooks of this folder need; made once per window by ClientProvider. */
export interface Client {
  events: EventStream;
  documents: DocumentSessions;
}

export const ClientContext = createContext<Client | null>(null);

/** The window's client. Throws outside a ClientProvider, which is a mistake in the composition of the app. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('useClient needs a ClientProvider above it');
  return client;
}

import type { SecureHeadersVariables } from 'hono/secure-headers';

/** What the layers of the web app leave for each other on a request: the nonce of this response's styles. */
export interface WebEnvironment {
  Variables: SecureHeadersVariables;
}

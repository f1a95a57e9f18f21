import type { Page } from '@playwright/test';

/** Everything that came to a page since the tap was last emptied: each answer's bytes, one character a byte. */
export interface WireTap {
  /** What came, as one text. */
  heard(): string;
  /** Every event of the event stream that came, by its type. */
  events(): string[];
  empty(): void;
}

/**
 * Listens to every answer the page fetches, the never-ending event stream too, before the page itself sees it. Takes
 * hold when the page is loaded next.
 */
export async function tapWire(page: Page): Promise<WireTap> {
  let heard: string[] = [];
  await page.exposeBinding('hearOnTheWire', (_source, bytes: string) => void heard.push(bytes));
  await page.addInitScript(() => {
    const fetchAsIs = window.fetch;
    const hear = (window as unknown as { hearOnTheWire: (bytes: string) => void }).hearOnTheWire;
    window.fetch = async (...request) => {
      const answer = await fetchAsIs(...request);
      if (!answer.body) return answer;
      const [forPage, forTap] = answer.body.tee();
      void (async () => {
        const reader = forTap.getReader();
        for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
          hear(Array.from(piece.value, (byte: number) => String.fromCharCode(byte)).join(''));
        }
      })().catch(() => undefined);
      return new Response(forPage, { status: answer.status, statusText: answer.statusText, headers: answer.headers });
    };
  });
  return {
    heard: () => heard.join(''),
    events: () => [...heard.join('').matchAll(/"type":"([a-z-]+\.[a-z-]+)"/g)].map(([, type]) => type!),
    empty: () => {
      heard = [];
    },
  };
}

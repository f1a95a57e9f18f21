import { TAKE_AWAY_CSS } from '../document/take-away-css.ts';

/**
 * Shows a take-away's body inside `host`, apart from the app's own styles. The styles are adopted as a sheet made in
 * code, because our content policy lets no style element in.
 */
export function showPaper(host: HTMLElement, body: string): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(TAKE_AWAY_CSS);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = body;
}

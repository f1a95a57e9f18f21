/** A document of its own, as HTML we made and the styles that belong to it. */
export interface Paper {
  body: string;
  css: string;
  /** Its `@page` rule, where it is not A4 with a margin of 14 mm. */
  page?: string;
}

/**
 * Shows a paper inside `host`, apart from the app's own styles. The styles are adopted as a sheet made in code, because
 * our content policy lets no style element in.
 */
export function showPaper(host: HTMLElement, { body, css }: Paper): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = body;
}

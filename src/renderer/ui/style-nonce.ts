/**
 * The nonce that lets a library put its style sheet into the page under our content policy; empty where there is none.
 * The build leaves a meta element for it, filled in afresh for every response.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

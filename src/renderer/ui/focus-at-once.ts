/**
 * As the `ref` of a field that appears because somebody asked for it: takes the keyboard as soon as the field is there, so
 * that no letter typed next lands anywhere else. The field must not be in the page before it is seen.
 */
export function focusAtOnce(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true });
}

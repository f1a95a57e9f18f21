/** Which numbers a field takes. */
export interface NumberRange {
  min: number;
  max: number;
  /** What one press of an arrow adds; a whole step asks for whole numbers. */
  step: number;
}

const WHOLE = /^\d+$/;
const TWO_PLACES = /^(\d+(\.\d{0,2})?|\.\d{1,2})$/;

/** The number that was typed, or null where it is none the field takes. Nothing is mended: “1e9” is not read as 19. */
export function typedNumber(typed: string, range: NumberRange): number | null {
  const text = typed.trim();
  if (!(isWhole(range) ? WHOLE : TWO_PLACES).test(text)) return null;
  const number = Number(text);
  return number >= range.min && number <= range.max ? number : null;
}

/** What the field asks for, as a sentence. */
export function numberAsked(range: NumberRange): string {
  const { min, max } = range;
  return isWhole(range)
    ? `A whole number from ${min} to ${max}, in digits.`
    : `A number from ${min} to ${max}, in digits and with two places at most, such as 2.5.`;
}

/** The number one step up (1) or down (-1), kept within the range. */
export function stepped(from: number, by: 1 | -1, { min, max, step }: NumberRange): number {
  const next = Math.min(max, Math.max(min, from + by * step));
  return Math.round(next * 100) / 100;
}

function isWhole({ step }: NumberRange): boolean {
  return Number.isInteger(step);
}

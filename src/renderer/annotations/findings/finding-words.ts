import type { Annotation, Finding } from '../../../shared/annotations/annotation.ts';

export const FINDING_NAMES: Readonly<Record<Finding, string>> = { strength: 'Strength', opportunity: 'Opportunity' };

/** What a kind of mark is called. */
export const MARK_NAMES: Readonly<Record<Annotation['kind'], string>> = {
  ink: 'Pen mark',
  highlight: 'Highlight',
  region: 'Region',
  text: 'Note',
  line: 'Line',
  shape: 'Region',
  callout: 'Callout',
  stamp: 'Code',
  sign: 'Sign',
  voice: 'Voice clip',
};

/** The mark as a finding of this kind, or as none. */
export function withFinding(annotation: Annotation, finding: Finding | null): Annotation {
  const { finding: _before, ...rest } = annotation;
  return finding ? { ...rest, finding } : rest;
}

/** The mark with this comment; nothing but space is none. */
export function withComment(annotation: Annotation, comment: string): Annotation {
  const { comment: _before, ...rest } = annotation;
  const words = comment.trim();
  return words ? { ...rest, comment: words } : rest;
}

/** The mark tied to these statements of the framework; to none when there are none. */
export function withStatements(annotation: Annotation, codes: readonly string[]): Annotation {
  const { statements: _before, ...rest } = annotation;
  return codes.length > 0 ? { ...rest, statements: [...codes] } : rest;
}

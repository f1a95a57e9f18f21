import type { SampleArtefact } from '../../../src/main/sample/sample-class-record.ts';
import type { Marking } from '../marking.ts';
import type { DrawnPage } from '../pages/drawn-page.ts';

/** One piece of invented work: how it is drawn, what is known about it, and what two people said about it. */
export interface MarkedArtefact extends Pick<SampleArtefact, 'details' | 'reviewInDays'> {
  /** File name without its ending; several pages get a number each, or become one PDF. */
  name: string;
  as: 'pictures' | 'pdf';
  draw(): Promise<DrawnPage[]>;
  mark(pages: Marking[]): void;
  redraftOf?: string;
  scripts?: SampleArtefact['scripts'];
}

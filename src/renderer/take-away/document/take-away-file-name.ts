import { plainFileName } from '../../../shared/exchange/export-file-name.ts';

/** The name of the take-away's file, from an artefact's title. */
export function takeAwayFileName(title: string): string {
  return `${plainFileName(title)}.html`;
}

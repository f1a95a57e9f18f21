import { z } from 'zod';
import { artefactSummarySchema, type Artefact, type ArtefactSummary } from './artefact.ts';
import { shownShare } from './page-crop.ts';

/** What the catalogue holds about one artefact. `stamp` tells which stored version of `artefact.json` it was read from. */
export const indexEntrySchema = z.object({
  stamp: z.string(),
  summary: artefactSummarySchema,
  sourceHashes: z.array(z.string()),
});
export type IndexEntry = z.infer<typeof indexEntrySchema>;

/** `index.json`: a cache of every artefact's summary. It may be deleted at any time. */
export const libraryIndexSchema = z.object({ version: z.literal(1), entries: z.array(indexEntrySchema) });
export type LibraryIndexRecord = z.infer<typeof libraryIndexSchema>;

/** The row a list shows for an artefact. */
export function summarise(artefact: Artefact): ArtefactSummary {
  const { pages, removedPages: _removed, sourceHashes: _hashes, version: _version, ...rest } = artefact;
  const cover = pages[0];
  if (!cover) throw new Error(`artefact ${artefact.id} has no page`);
  const coverShare = cover.crop && shownShare(cover);
  return { ...rest, pageCount: pages.length, coverPageId: cover.id, coverRotation: cover.rotation, coverShare };
}

/** Text as a search compares it: lower case, without accents. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Everything about an artefact that a search looks through, folded once so that each search is a plain scan. */
export function searchTextOf(summary: ArtefactSummary): string {
  const { title, alias, yearGroup, subject, kind, decision, tags } = summary;
  return foldText([title, alias, yearGroup ?? '', subject, kind.replaceAll('-', ' '), decision, ...tags].join('\n'));
}

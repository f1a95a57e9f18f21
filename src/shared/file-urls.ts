import type { Page } from './library/artefact.ts';

/** Where a page's stored file is served, with range requests. The same bytes for ever: the name is their hash. */
export function pageFileUrl(artefactId: string, page: Pick<Page, 'file'>): string {
  return `/files/artefacts/${artefactId}/pages/${page.file}`;
}

/** Where a page's thumbnail is served: WebP, longer side 480 pixels, not rotated. */
export function thumbnailUrl(artefactId: string, pageId: string): string {
  return `/files/artefacts/${artefactId}/thumbnails/${pageId}.webp`;
}

/** Where a voice clip is served, with range requests; WAV. `as` says who listens, which is asked while people mark alone. */
export function clipUrl(artefactId: string, clipId: string, as: string): string {
  return `/files/artefacts/${artefactId}/clips/${clipId}.wav?as=${as}`;
}

/** Where the sound of a kept take is served, with range requests; WAV. */
export function takeSoundUrl(artefactId: string, takeId: string): string {
  return `/files/artefacts/${artefactId}/takes/${takeId}/sound.wav`;
}

/** Where a file's bytes are posted before an import; answers `{ "uploadId": … }`. */
export function uploadUrl(fileName: string): string {
  return `/uploads?name=${encodeURIComponent(fileName)}`;
}

/** Where the RPC lives. */
export const RPC_PREFIX = '/rpc';

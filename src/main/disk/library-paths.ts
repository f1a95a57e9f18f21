import path from 'node:path';

/** Where everything about one artefact lies, in the library proper or in the trash. */
export interface ArtefactPaths {
  folder: string;
  record: string;
  /** Only in the trash: since when, and until when. */
  trashRecord: string;
  pages: string;
  thumbnails: string;
  layers: string;
  layer(personId: string): string;
  scripts: string;
  /** Whether two people mark this alone just now, and what they settled afterwards; absent where they never did. */
  blind: string;
  takes: string;
  /** The go that is under way or broke off; absent when none is. */
  rehearsal: string;
  /** The pupil's card of that go; only whoever plays the pupil sees it. */
  rehearsalCard: string;
  page(file: string): string;
  thumbnail(pageId: string): string;
  takeFolder(takeId: string): string;
  takeRecord(takeId: string): string;
  takeSound(takeId: string): string;
  /** Voice clips that are finished. */
  clips: string;
  clip(clipId: string): string;
  /** Recordings under way, each in a folder of its own until it is finished or thrown away. */
  recordings: string;
  recording(recordingId: string): { folder: string; record: string; sound: string };
}

/** Where each fact of a library lives. Ids are checked against `idSchema` before they get here. */
export interface LibraryPaths {
  root: string;
  record: string;
  artefacts: string;
  trash: string;
  index: string;
  /** The marking codes of this library; absent until the examples are changed. */
  palettes: string;
  /** The bank of comments; absent until the first is typed. */
  comments: string;
  /** The sentence starters of this library; absent until those that came with the app are changed. */
  starters: string;
  /** What this library draws pupils' cards from; absent until what came with the app is changed. */
  cardPacks: string;
  /** Whole-class sheets, each in a folder of its own. */
  classSheets: string;
  deletions: string;
  /** Uploads, files being normalised and artefacts being put together; emptied whenever the library is opened. */
  incoming: string;
  lock: string;
  artefact(artefactId: string): ArtefactPaths;
  trashed(artefactId: string): ArtefactPaths;
  classSheet(sheetId: string): { folder: string; record: string };
  /** What people are told a file is called: its path inside the library, with forward slashes. */
  nameOf(file: string): string;
}

/** The layout of the library in `root`. */
export function libraryPaths(root: string): LibraryPaths {
  const artefacts = path.join(root, 'artefacts');
  const trash = path.join(root, 'trash');
  const classSheets = path.join(root, 'class-sheets');
  const artefact = (artefactId: string) => artefactPaths(path.join(artefacts, artefactId));
  return {
    root,
    record: path.join(root, 'library.json'),
    artefacts,
    trash,
    index: path.join(root, 'index.json'),
    palettes: path.join(root, 'palettes.json'),
    comments: path.join(root, 'comments.json'),
    starters: path.join(root, 'starters.json'),
    cardPacks: path.join(root, 'pupil-cards.json'),
    classSheets,
    deletions: path.join(root, 'deletions.log'),
    incoming: path.join(root, 'incoming'),
    lock: path.join(root, 'library.lock'),
    artefact,
    trashed: (artefactId) => artefactPaths(path.join(trash, artefactId)),
    classSheet: (sheetId) => {
      const folder = path.join(classSheets, sheetId);
      return { folder, record: path.join(folder, 'sheet.json') };
    },
    nameOf: (file) => path.relative(root, file).split(path.sep).join('/'),
  };
}

/** The layout of one artefact's folder, wherever it stands. */
export function artefactPaths(folder: string): ArtefactPaths {
  const pages = path.join(folder, 'pages');
  const layers = path.join(folder, 'layers');
  const thumbnails = path.join(folder, 'thumbnails');
  const takes = path.join(folder, 'takes');
  const clips = path.join(folder, 'clips');
  const recordings = path.join(folder, 'recordings');
  return {
    folder,
    record: path.join(folder, 'artefact.json'),
    trashRecord: path.join(folder, 'trash.json'),
    pages,
    thumbnails,
    layers,
    layer: (personId) => path.join(layers, `${personId}.log`),
    scripts: path.join(folder, 'scripts.log'),
    blind: path.join(folder, 'blind.json'),
    takes,
    rehearsal: path.join(folder, 'rehearsal.json'),
    rehearsalCard: path.join(folder, 'rehearsal-card.json'),
    page: (file) => path.join(pages, file),
    thumbnail: (pageId) => path.join(thumbnails, `${pageId}.webp`),
    takeFolder: (takeId) => path.join(takes, takeId),
    takeRecord: (takeId) => path.join(takes, takeId, 'take.json'),
    takeSound: (takeId) => path.join(takes, takeId, 'sound.wav'),
    clips,
    clip: (clipId) => path.join(clips, `${clipId}.wav`),
    recordings,
    recording: (recordingId) => {
      const under = path.join(recordings, recordingId);
      return { folder: under, record: path.join(under, 'recording.json'), sound: path.join(under, 'sound.wav') };
    },
  };
}

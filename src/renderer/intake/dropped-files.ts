/** What a file manager leaves in folders for itself. */
const HOUSEKEEPING = /^(\..*|Thumbs\.db|desktop\.ini)$/i;

/**
 * The files of a drop, with those inside dropped folders, however deep, in the order of their names. Must be called
 * while the drop is being handled: afterwards the browser has forgotten it. Rejects when a folder cannot be read.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const found = [...transfer.items].map((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    if (entry?.isDirectory) return filesInside(entry as FileSystemDirectoryEntry);
    const file = item.getAsFile();
    return file ? [file] : [];
  });
  return (await Promise.all(found)).flat();
}

async function filesInside(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A reader hands over a folder in portions, and nothing when it has come to the end.
  for (let portion = await nextPortion(reader); portion.length > 0; portion = await nextPortion(reader)) {
    entries.push(...portion);
  }
  const inOrder = entries
    .filter(({ name }) => !HOUSEKEEPING.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  const files = inOrder.map((entry) =>
    entry.isDirectory ? filesInside(entry as FileSystemDirectoryEntry) : [fileOf(entry as FileSystemFileEntry)],
  );
  return Promise.all((await Promise.all(files)).flat());
}

function nextPortion(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

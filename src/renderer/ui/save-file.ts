/** Hands a file to the person, who is asked where to put it or finds it among their downloads. */
export function saveFile(name: string, contents: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken its own hold of the blob once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

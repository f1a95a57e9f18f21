/** What the file picker offers. Intake itself looks at the bytes, never at the name. */
export const ACCEPTED_FILES = '.pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff,.heic,.heif,.avif,.gif,.bmp';

const IMAGE_NAME = /\.(jpe?g|png|webp|tiff?|heic|heif|avif|gif|bmp)$/i;

/** Whether a file looks like a photo or scan of one side, by its type or else its name. */
export function looksLikeImage(file: { name: string; type: string }): boolean {
  return file.type.startsWith('image/') || (file.type === '' && IMAGE_NAME.test(file.name));
}

/** Several photos may be the sides of one piece of work, so we ask; a PDF says for itself what belongs together. */
export function mayBeOnePiece(files: readonly { name: string; type: string }[]): boolean {
  return files.length > 1 && files.every(looksLikeImage);
}

/** Asks the person for one file; null when they choose none. */
export function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const done = (file: File | null) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => done(input.files?.[0] ?? null), { once: true });
    input.addEventListener('cancel', () => done(null), { once: true });
    document.body.append(input);
    input.click();
  });
}

/** Asks the person for one file and reads it as text; null when they choose none. */
export async function chooseTextFile(accept: string): Promise<{ name: string; text: string } | null> {
  const file = await chooseFile(accept);
  return file && { name: file.name, text: await file.text() };
}

import type { Locator } from '@playwright/test';

/** Drops a file of so much text onto something. */
export async function dropFile(onto: Locator, name: string, text: string): Promise<void> {
  const transfer = await onto.page().evaluateHandle(
    ([fileName, contents]) => {
      const data = new DataTransfer();
      data.items.add(new File([contents!], fileName!, { type: 'application/json' }));
      return data;
    },
    [name, text] as const,
  );
  await onto.dispatchEvent('drop', { dataTransfer: transfer });
}

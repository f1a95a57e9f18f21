import { expect, type Page } from '@playwright/test';

const FRAMES = 20;

/** Expects that a screen nobody touches comes to rest: some frames go by in which nothing is laid out anew. */
export async function expectAtRest(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const layouts = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')!.value;
  };
  await expect(async () => {
    const before = await layouts();
    await page.evaluate(async (frames) => {
      for (let left = frames; left > 0; left -= 1) await new Promise(requestAnimationFrame);
    }, FRAMES);
    expect(await layouts(), 'nothing was laid out anew').toBe(before);
  }).toPass({ timeout: 5_000 });
  await session.detach();
}

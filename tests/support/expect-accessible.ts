import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails with axe's own words when the screen, once nothing comes or goes on it, breaks WCAG 2.2 A or AA. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(countComingAndGoing)).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    // Frames from elsewhere, which this leaves out, are none of ours; without it each look opens a window of its own.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const summary = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  expect(summary).toEqual([]);
}

/** How many transitions are under way. What turns for as long as something is done is none. */
function countComingAndGoing(): number {
  return document
    .getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
    .length;
}

import { expect, type Page } from '@playwright/test';

/** Expects that no control and no words that are in sight are covered, even in part, by anything but what is in them. */
export async function expectUncovered(page: Page): Promise<void> {
  const covered = await page.evaluate(() => {
    const isInSight = (element: Element, x: number, y: number): boolean => {
      for (let around: Element | null = element; around; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const { left, right, top, bottom } = around.getBoundingClientRect();
        if (x < left || x > right || y < top || y > bottom) return false;
      }
      return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    };
    /** Words are as wide as they are, not as the line they stand in. */
    const boxOf = (element: Element): DOMRect => {
      if (!element.matches('span, h1, h2, h3')) return element.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(element);
      return words.getBoundingClientRect();
    };
    const controls = [...document.querySelectorAll('button, input, textarea, select, a[href], kbd')];
    const words = [...document.querySelectorAll('span, h1, h2, h3')].filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    );
    return [...controls, ...words].flatMap((thing) => {
      const { left, right, top, bottom } = boxOf(thing);
      // What is only for those who hear the screen is a pixel wide.
      const isTiny = thing.getBoundingClientRect().width < 4;
      if (isTiny || !thing.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      // A field's icon lies over its edge and belongs to it.
      const own = thing.matches('input') ? thing.parentElement! : thing;
      const y = (top + bottom) / 2;
      return [left + 2, (left + right) / 2, right - 2].flatMap((x) => {
        const over = isInSight(thing, x, y) ? document.elementFromPoint(x, y) : null;
        if (!over || own.contains(over) || over.contains(thing)) return [];
        return [`“${thing.ariaLabel ?? thing.textContent}” at ${Math.round(x)}, ${Math.round(y)}`];
      });
    });
  });
  expect(covered).toEqual([]);
}

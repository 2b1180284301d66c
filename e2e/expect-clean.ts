import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Dark differs from light by colour alone, so that there only the rules about colour are asked. */
const COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/**
 * What is on screen passes axe at both widths and in both themes, and does not scroll sideways down to 320 px. `part`: only what
 * stands in it, when the rest of the page was asked before (a dialog, a menu, the card).
 */
export async function expectClean(page: Page, state: string, part = 'html'): Promise<void> {
  const before = page.viewportSize();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Nobody reads a colour on its way to another one. What has no end is not waited for.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  // Once per document: axe is half a megabyte to parse.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await violations(page, part, colorScheme === 'dark' ? { runOnly: COLOUR } : {});
      expect(found, `${state}, ${size.width} px, ${colorScheme}`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const dialog = document.querySelector('[role="dialog"]');
    return Math.max(scrollWidth - clientWidth, dialog ? dialog.scrollWidth - dialog.clientWidth : 0);
  });
  expect(wide, `${state}: scrolls sideways at 320 px`).toBe(0);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
}

/** What axe finds in `part`: rule and element. */
function violations(
  page: Page,
  part: string,
  options: Omit<RunOptions, 'runOnly'> & { runOnly?: typeof COLOUR },
) {
  return page.evaluate(
    async ([context, asked]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: string, options: unknown): Promise<AxeResults> };
      };
      const { violations } = await axe.run(context, { ...asked, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    },
    [part, options] as const,
  );
}

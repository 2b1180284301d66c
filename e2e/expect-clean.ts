import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/**
 * What is on screen passes axe at both widths and in both themes, and does not scroll sideways down to 320 px. Dark differs from
 * light by colour alone, so that there only the rules about colour are asked again.
 */
export async function expectClean(page: Page, state: string): Promise<void> {
  const before = page.viewportSize();
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Legacy: without a page of its own for merging frames, of which there are none here.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
      const { violations } = await (colorScheme === 'dark' ? axe.withTags('cat.color') : axe).analyze();
      expect(
        violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`),
        `${state}, ${size.width} px, ${colorScheme}`,
      ).toEqual([]);
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

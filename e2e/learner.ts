import { test as base, expect, type Page } from '@playwright/test';
import { ReviewPage } from './review-page';

type Fixtures = {
  /** Watches the page: console errors, page errors and requests to other origins fail the test. */
  watched: { allow(pattern: RegExp): void };
  /** The review page of a new guest, with the first card on screen. */
  review: ReviewPage;
};

/** The tests' own `test`: every page is watched, and `review` begins as a guest does. */
export const test = base.extend<Fixtures>({
  watched: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      const allowed: RegExp[] = [];
      const watch = (page: Page) => {
        page.on('console', (message) => {
          if (message.type() === 'error') problems.push(`console: ${message.text()}`);
        });
        page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
      };
      context.on('page', watch);
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL)
          problems.push(`other origin: ${request.url()}`);
      });
      await use({ allow: (pattern) => allowed.push(pattern) });
      expect(problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
  review: async ({ page, watched: _watched }, use) => {
    const review = new ReviewPage(page);
    await review.startAsGuest();
    await use(review);
  },
});

export { expect };

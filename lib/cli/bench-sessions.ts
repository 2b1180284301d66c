import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { browser } from '../../e2e/browser';
import { learnerIdOf } from '../../e2e/learner-id';
import { loadContent } from '../content/load';
import { repositoryRoot } from '../db/repository-root';
import { benchGuest } from './bench-guest';
import { benchServer } from './bench-server';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

const CARDS = 50;
const SLOWDOWN = 4;

/** What a session of scenario questions makes a learner wait for, on a server that has drawn none of them before. */
export async function benchSessions(): Promise<BenchRow[]> {
  const server = await benchServer(3198);
  const chrome = await chromium.launch(browser());
  try {
    const context = await chrome.newContext({ baseURL: server.base, viewport: { width: 1280, height: 800 } });
    // tsx compiles with names kept, by a helper that pages do not have.
    await context.addInitScript('globalThis.__name = (value) => value;');
    const page = await context.newPage();
    await page.goto('/');
    await benchGuest(page, CARDS + 10);
    await askScenarios(page, server.database);
    await page.goto('/review', { waitUntil: 'networkidle' });
    const { rated, answered, empty, late } = await session(page);
    return [
      {
        what: `Rating → next scenario painted, ${rated.length} cards, ${SLOWDOWN}× slowdown`,
        figures: spread(rated),
      },
      { what: 'Answer → verdict painted', figures: spread(answered) },
      {
        what: 'Cards before which no card was painted (a spinner)',
        figures: { p50: String(empty), bound: '0' },
      },
      { what: 'Cards that were not laid out yet when asked for', figures: { p50: String(late) } },
    ];
  } finally {
    await chrome.close();
    server.stop();
  }
}

/** Puts scenario questions first into the deck of the one on the page. */
async function askScenarios(page: Page, file: string): Promise<void> {
  const learnerId = await learnerIdOf(page);
  const { content } = loadContent(join(repositoryRoot(), 'content'));
  const scenarios = content.notes.filter((note) => 'vary' in note && note.status === 'live');
  const client = new Database(file, { timeout: 10_000 });
  try {
    const add = client.prepare(
      'INSERT INTO "DeckAddition" ("learnerId", "itemId", "submissionId", "addedAt") VALUES (?, ?, NULL, ?)',
    );
    scenarios.slice(0, CARDS + 5).forEach(({ id }, place) => {
      add.run(learnerId, id, new Date(Date.UTC(2026, 0, 1, 0, place)).toISOString());
    });
  } finally {
    client.close();
  }
}

/** Milliseconds until something was painted, and counts of cards. */
type Waits = { rated: number[]; answered: number[]; empty: number; late: number };

/** Answers and rates cards as fast as the page takes it: no time to read is given in which the next card could come. */
async function session(page: Page): Promise<Waits> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => {
    const waits: Waits = { rated: [], answered: [], empty: 0, late: 0 };
    Object.assign(globalThis, { waits });
    const shown = () => document.querySelector('div:not([data-waiting]) > article[aria-label=Card]');
    const asked = () =>
      [...document.querySelectorAll('legend')].some(
        ({ textContent }) => textContent === 'How well did you know it?',
      );
    const painted = (event: Event, into: number[], done: () => boolean) => {
      const look = () =>
        requestAnimationFrame(() => {
          if (!done()) return look();
          // A message posted in a frame arrives after that frame was painted.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => into.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(null);
        });
      look();
    };
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' && !asked()) painted(event, waits.answered, asked);
        if (event.key !== '4' || !asked()) return;
        const before = shown();
        let empty = false;
        if (document.querySelector('[data-waiting] > article[aria-label=Card]') === null) waits.late += 1;
        painted(event, waits.rated, () => {
          const now = shown();
          if (now === null && !empty) {
            empty = true;
            waits.empty += 1;
          }
          return now !== null && now !== before;
        });
      },
      { capture: true },
    );
  });
  const card = page.locator('div:not([data-waiting]) > article[aria-label=Card]');
  const ratings = page.getByRole('group', { name: 'How well did you know it?' });
  for (let done = 0; done < CARDS; done++) {
    const line = card.locator('[data-line]').first();
    if (await line.isVisible()) {
      await line.click();
      await page.getByRole('button', { name: 'Check answer' }).click();
    } else {
      await page.keyboard.press('1');
      await page.keyboard.press('Enter');
    }
    await ratings.waitFor();
    // The page refuses a grade within a quarter second of the answer.
    await page.waitForTimeout(300);
    // Easy: the card does not come back in this session.
    await page.keyboard.press('4');
    await ratings.waitFor({ state: 'hidden' });
    await card.waitFor();
  }
  return await page.evaluate(() => (globalThis as unknown as { waits: Waits }).waits);
}

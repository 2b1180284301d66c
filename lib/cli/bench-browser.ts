import { chromium, type Page } from '@playwright/test';
import { browser } from '../../e2e/browser';
import { benchGuest } from './bench-guest';
import { quantile } from './bench-quantile';
import { benchServer } from './bench-server';
import type { BenchRow } from './bench-table';

const CARDS = 50;
const SLOWDOWN = 4;

/** In Chromium on the production build: a grade's keypress until the next card is painted, first-load JavaScript, LCP. */
export async function benchBrowser(): Promise<BenchRow[]> {
  const server = await benchServer(3197);
  const chrome = await chromium.launch(browser());
  try {
    const context = await chrome.newContext({ baseURL: server.base, viewport: { width: 1280, height: 800 } });
    const others = new Set<string>();
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.base) others.add(origin);
    });
    // tsx compiles with names kept, by a helper that pages do not have.
    await context.addInitScript('globalThis.__name = (value) => value;');
    const page = await context.newPage();
    const visitor = await firstLoad(page, '/');
    await benchGuest(page, 60);
    const home = await firstLoad(page, '/');
    const review = await firstLoad(page, '/review');
    const { graded, reference } = await keypressToPaint(page);
    const load = (what: string, figures: { kilobytes: number; lcp: number }) => ({
      what,
      figures: { 'JavaScript, gzipped': `${figures.kilobytes} KB`, LCP: `${figures.lcp} ms` },
    });
    return [
      {
        what: `Grade key → next card painted, ${graded.length} cards, ${SLOWDOWN}× slowdown`,
        figures: {
          ...spread(graded),
          'bound (p95)': '≤ 50 ms',
          'ratio p50': (quantile(graded, 0.5) / quantile(reference, 0.5)).toFixed(1),
        },
      },
      { what: 'Reference: a key that changes one text, same page and slowdown', figures: spread(reference) },
      load('Home, visitor', visitor),
      load('Home, learner', home),
      load('Review', review),
      { what: 'Requests to other origins', figures: { p50: String(others.size) } },
    ];
  } finally {
    await chrome.close();
    server.stop();
  }
}

async function firstLoad(page: Page, path: string): Promise<{ kilobytes: number; lcp: number }> {
  await page.goto(path, { waitUntil: 'networkidle' });
  return await page.evaluate(async () => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => /\.js(\?|$)/.test(entry.name));
    const bytes = scripts.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
    const lcp = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
      setTimeout(() => resolve(0), 1000);
    });
    return { kilobytes: Math.round(bytes / 1024), lcp: Math.round(lcp) };
  });
}

function spread(samples: readonly number[]): Record<string, string> {
  return { p50: `${quantile(samples, 0.5).toFixed(0)} ms`, p95: `${quantile(samples, 0.95).toFixed(0)} ms` };
}

type Paints = { graded: number[]; reference: number[] };

/**
 * Milliseconds from a key event to the frame after the one in which its change is on the page: for grades until the card's text has
 * changed, and for a key of our own that changes one text, as the least that this machine and browser can do.
 */
async function keypressToPaint(page: Page): Promise<Paints> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => {
    const store = globalThis as unknown as { paints: Paints };
    store.paints = { graded: [], reference: [] };
    const mark = document.createElement('span');
    document.querySelector('footer')?.append(mark);
    const measure = (event: Event, into: number[], text: () => string | null | undefined) => {
      const before = text();
      const look = () =>
        requestAnimationFrame(() => {
          if (text() === before) return look();
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
        if (event.key === 'F9') {
          measure(event, store.paints.reference, () => mark.textContent);
          mark.textContent = String(event.timeStamp);
        }
        const asked = [...document.querySelectorAll('legend')].some(
          (legend) => legend.textContent === 'How well did you know it?',
        );
        if (event.key !== '3' || !asked) return;
        measure(
          event,
          store.paints.graded,
          () => document.querySelector('div:not([data-waiting]) > article[aria-label=Card]')?.textContent,
        );
      },
      { capture: true },
    );
  });
  const ratings = page.getByRole('group', { name: 'How well did you know it?' });
  for (let card = 0; card < CARDS; card++) {
    await answer(page);
    await ratings.waitFor();
    // As long as a quick reader takes; the page also refuses a grade within a quarter second of the answer.
    await page.waitForTimeout(400);
    await page.keyboard.press('F9');
    await page.waitForTimeout(200);
    await page.keyboard.press('3');
    // Not at once: waiting for the buttons to go asks the page at each frame, and would be measured with it.
    await page.waitForTimeout(400);
    await ratings.waitFor({ state: 'hidden' });
  }
  return await page.evaluate(() => (globalThis as unknown as { paints: Paints }).paints);
}

async function answer(page: Page): Promise<void> {
  const card = page.getByRole('article', { name: 'Card' });
  if (await page.getByRole('button', { name: 'Show answer' }).isVisible()) {
    await page.keyboard.press('Space');
    return;
  }
  if (await card.getByRole('textbox').isVisible()) await page.keyboard.type('6443');
  else await page.keyboard.press('1');
  await page.keyboard.press('Enter');
}

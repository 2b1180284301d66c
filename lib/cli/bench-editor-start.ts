import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import type { EditorKind } from './bench-keystrokes';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

const LOADS = 5;

/** Milliseconds from the navigation to a bench until its editor keeps a letter and the verdict follows: with an empty cache, and with a full one. */
export async function benchEditorStart(
  chrome: Browser,
  options: BrowserContextOptions,
  address: string,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const kind of ['monaco', 'plain'] as const) {
    const [cold, warm]: [number[], number[]] = [[], []];
    for (let load = 0; load < LOADS; load++) {
      const context = await chrome.newContext(options);
      // tsx compiles with names kept, by a helper that pages do not have.
      await context.addInitScript('globalThis.__name = (value) => value;');
      await context.addInitScript(watch, kind);
      cold.push(await untilAccepted(context, address));
      warm.push(await untilAccepted(context, address));
      await context.close();
    }
    const name = kind === 'monaco' ? 'Monaco' : 'Plain editor';
    rows.push(
      { what: `${name}, empty cache, ${LOADS} loads`, figures: spread(cold) },
      { what: `${name}, full cache, ${LOADS} loads`, figures: spread(warm) },
    );
  }
  return rows;
}

async function untilAccepted(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  const accepted = await page.waitForFunction(() => (globalThis as { accepted?: number }).accepted);
  const time = (await accepted.jsonValue()) ?? Number.NaN;
  // Taken back, so that the next load finds the same text.
  await page.keyboard.press('Control+z');
  await page.getByTestId('draft-state').getByText('Saved', { exact: true }).waitFor();
  await page.close();
  return time;
}

/** In the page: at each frame a letter is put into the field that there is, until one is still there and judged two frames later. */
function watch(kind: EditorKind): void {
  localStorage.setItem('spokewise-editor', JSON.stringify({ kind, tabMoves: true }));
  const judged = () => document.querySelector('[data-judged]')?.getAttribute('data-judged');
  const field = () =>
    document.querySelector<HTMLTextAreaElement>(
      kind === 'monaco' ? '.monaco-editor textarea' : '#bench-middle textarea',
    );
  const next = () => requestAnimationFrame(attempt);
  const attempt = () => {
    const area = field();
    if (area === null || judged() === undefined) return next();
    const before = judged();
    area.focus();
    document.execCommand('insertText', false, 'z');
    const kept = () =>
      kind === 'monaco'
        ? document.querySelector('.view-lines')?.textContent?.includes('z')
        : field()?.value.includes('z');
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (kept() && judged() !== before) (globalThis as { accepted?: number }).accepted = performance.now();
        else next();
      }),
    );
  };
  next();
}

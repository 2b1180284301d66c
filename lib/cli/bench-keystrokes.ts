import type { BrowserContext, Page } from '@playwright/test';
import type { LargestChallenge } from './bench-largest-challenge';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

export type EditorKind = 'monaco' | 'plain';
/** `value`: a letter at the end of a flag's value, which the component then refuses, and taken away again. `comment`: nothing follows. */
type Typing = 'value' | 'comment';
type Store = { typing: Typing | 'plain page' | null; times: number[]; missed: number };

const SLOWDOWNS = [1, 4];
const KEYS = 60;
/** Between two keys, as one who types fast. */
const PAUSE = 150;

/**
 * Milliseconds from a key's event to the frame in which the verdict on that very text was painted: the live panel has it and, where
 * the verdict changes, the mark in the editor too. In Monaco and in the plain editor, beside a key in a text area of an empty page.
 */
export async function benchKeystrokes(
  context: BrowserContext,
  address: string,
  largest: LargestChallenge,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const references = await bareField(context, largest);
  for (const rate of SLOWDOWNS)
    rows.push({
      what: `Reference: a key in a text area of an empty page, ${rate}×`,
      figures: spread(references.get(rate) ?? []),
    });
  for (const kind of ['monaco', 'plain'] as const) {
    const page = await openBench(context, address, kind, largest.file);
    const samples: Record<string, { rate: number; typing: Typing; times: number[] }> = {};
    for (const rate of SLOWDOWNS)
      for (const typing of ['value', 'comment'] as const) {
        await putCaret(page, kind, typing === 'value' ? largest.flag : null);
        if (typing === 'comment') await page.keyboard.type('\n# ', { delay: PAUSE });
        // The first ones compile.
        await press(page, typing, 20);
        await slowDown(page, rate);
        const times = await press(page, typing, KEYS);
        await slowDown(page, 1);
        samples[`${rate} ${typing}`] = { rate, typing, times };
      }
    for (const rate of SLOWDOWNS) {
      const own = Object.values(samples).filter((one) => one.rate === rate);
      const reference = references.get(rate) ?? [];
      rows.push({
        what: `${kind === 'monaco' ? 'Monaco' : 'Plain editor'}, ${rate}×: key → verdict painted, ${KEYS * 2} keys`,
        figures: spread(
          own.flatMap(({ times }) => times),
          { reference, bound: rate === 1 ? 'p95 ≤ 50 ms' : '' },
        ),
      });
      for (const { typing, times } of own)
        rows.push({
          what: `… of these ${typing === 'value' ? 'each changes the verdict' : 'none changes the verdict'}`,
          figures: spread(times, { reference }),
        });
    }
    await page.close();
  }
  return rows;
}

async function openBench(
  context: BrowserContext,
  address: string,
  kind: EditorKind,
  file: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.monaco-editor[data-uri]').waitFor();
  if (kind === 'plain') await page.getByRole('button', { name: 'Plain editor' }).click();
  await page.getByRole('navigation', { name: 'Files' }).locator(`button[title="${file}"]`).click();
  await page.locator(kind === 'monaco' ? '.view-lines' : '#bench-middle textarea:visible').click();
  await page.evaluate(() => {
    const store: Store = { typing: null, times: [], missed: 0 };
    (globalThis as unknown as { bench: Store }).bench = store;
    const judged = () => document.querySelector('[data-judged]')?.getAttribute('data-judged');
    const marks = () => {
      const said = document.activeElement?.getAttribute('aria-describedby');
      return document.querySelector('.monaco-editor[data-uri]')
        ? document.querySelectorAll('.view-overlays .squiggly-error').length
        : document.getElementById(said ?? '')?.textContent;
    };
    addEventListener(
      'keydown',
      (event) => {
        const { typing } = store;
        if (typing === null) return;
        const before = { judged: judged(), marks: marks() };
        // Asked for after the key's work, so that it comes behind Monaco's own drawing in the same frame and sees what that frame paints.
        const look = () =>
          requestAnimationFrame(() => {
            if (performance.now() - event.timeStamp > 2000) {
              store.missed++;
              return;
            }
            if (judged() === before.judged || (typing === 'value' && marks() === before.marks)) return look();
            // A message posted in a frame arrives after that frame was painted.
            const channel = new MessageChannel();
            channel.port1.onmessage = () => store.times.push(performance.now() - event.timeStamp);
            channel.port2.postMessage(null);
          });
        setTimeout(look);
      },
      { capture: true },
    );
  });
  return page;
}

/** At the end of the line of `flag`, or of the file. */
async function putCaret(page: Page, kind: EditorKind, flag: string | null): Promise<void> {
  if (flag === null) await page.keyboard.press('Control+End');
  else if (kind === 'monaco') {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+f');
    await page.keyboard.type(flag, { delay: 20 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
  } else
    await page.evaluate((text) => {
      const field = document.activeElement as HTMLTextAreaElement;
      const at = field.value.indexOf(text) + text.length;
      field.setSelectionRange(at, at);
    }, flag);
  await page.waitForTimeout(500);
}

async function press(page: Page, typing: Store['typing'], keys: number): Promise<number[]> {
  await page.evaluate((what) => {
    (globalThis as unknown as { bench: Store }).bench.typing = what;
  }, typing);
  for (let n = 0; n < keys; n++) {
    await page.keyboard.press(typing === 'value' && n % 2 === 1 ? 'Backspace' : 'x');
    await page.waitForTimeout(PAUSE);
  }
  await page.waitForTimeout(2500);
  const { times, missed } = await page.evaluate(() => {
    const { bench } = globalThis as unknown as { bench: Store };
    const { times, missed } = bench;
    Object.assign(bench, { typing: null, times: [], missed: 0 });
    return { times, missed };
  });
  if (missed > 0 || times.length !== keys)
    throw new Error(
      `${keys} keys were pressed (${typing}), ${times.length} verdicts came, ${missed} did not`,
    );
  return times;
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

async function bareField(
  context: BrowserContext,
  { challenge, file }: LargestChallenge,
): Promise<Map<number, number[]>> {
  const page = await context.newPage();
  await page.setContent('<textarea rows="30" cols="100" spellcheck="false"></textarea>');
  await page.locator('textarea').fill(challenge.start[file] ?? '');
  await page.evaluate(() => {
    const store: Store = { typing: null, times: [], missed: 0 };
    (globalThis as unknown as { bench: Store }).bench = store;
    addEventListener('keydown', (event) => {
      if (store.typing === null) return;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => store.times.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    });
  });
  const times = new Map<number, number[]>();
  for (const rate of SLOWDOWNS) {
    await slowDown(page, rate);
    times.set(rate, await press(page, 'plain page', KEYS * 2));
  }
  await page.close();
  return times;
}

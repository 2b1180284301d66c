import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browser } from '../../e2e/browser';
import { loadChallenges } from '../content/load';
import { repositoryRoot } from '../db/repository-root';
import { benchEditorStart } from './bench-editor-start';
import { benchGrading } from './bench-grading';
import { benchKeystrokes } from './bench-keystrokes';
import { largestChallenge } from './bench-largest-challenge';
import { benchServer } from './bench-server';
import { printTable } from './bench-table';
import { benchTransfer } from './bench-transfer';

/** The sandbox's figures: grading on the server, and in Chromium on the production build the bench of the largest challenge. Prints its tables as they come. */
export async function benchChallenges(): Promise<void> {
  const { challenges } = loadChallenges(join(repositoryRoot(), 'content/challenges'));
  const live = challenges.filter(({ status }) => status === 'live');
  printTable('Grading challenges', await benchGrading(live));
  const largest = largestChallenge(live);
  const { challenge, size, file, flag } = largest;
  const about = `${challenge.id}: ${Object.keys(challenge.start).length} files, ${(size / 1024).toFixed(1)} KB; typed at ${flag} in ${file}`;
  const server = await benchServer(4620);
  const chrome = await chromium.launch(browser());
  try {
    const options = { baseURL: server.base, viewport: { width: 1280, height: 800 } };
    const context = await chrome.newContext(options);
    // tsx compiles with names kept, by a helper that pages do not have.
    await context.addInitScript('globalThis.__name = (value) => value;');
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('button', { name: 'Start as a guest' }).click();
    await page.waitForURL('**/review');
    await page.goto(`/challenges/${challenge.id}`);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.waitForURL('**/bench');
    const address = page.url();
    await page.close();
    const signedIn = { ...options, storageState: await context.storageState() };
    printTable('What a bench transfers', await benchTransfer(chrome, signedIn, address));
    printTable(
      'From navigation until the editor keeps a letter',
      await benchEditorStart(chrome, signedIn, address),
    );
    printTable(`Key → verdict painted (${about})`, await benchKeystrokes(context, address, largest));
  } finally {
    await chrome.close();
    server.stop();
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { ROOT, run } from './run.mjs';

const DEBIANS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Finds a Chromium for the end-to-end tests, or gets Debian's when we are root; otherwise says what to install. */
export async function findBrowser() {
  if (existsSync(playwrights()) || DEBIANS.some(existsSync)) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the end-to-end tests…');
    await run('apt-get', ['update', '-q']);
    // The shell is smaller and faster; older Debians have only the whole browser.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name]);
      if (DEBIANS.some(existsSync)) return;
    }
  }
  throw new Problem(
    'The end-to-end tests need a browser. Install one: `npx playwright install chromium`, or on Debian `apt-get install chromium`.',
  );
}

function playwrights() {
  const ask = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  return execFileSync(process.execPath, ['-e', ask], { cwd: ROOT, encoding: 'utf8' }).trim();
}

import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Debian's: the headless shell, which opens a page in half the time, or the whole browser. */
const DEBIANS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** How to launch a Chromium: Playwright's when it is installed, else Debian's. */
export function browser(): LaunchOptions {
  const debians = existsSync(chromium.executablePath()) ? undefined : DEBIANS.find(existsSync);
  const executablePath = debians ? { executablePath: debians } : {};
  return { ...executablePath, args: ['--no-sandbox', '--disable-background-networking', '--disable-sync'] };
}

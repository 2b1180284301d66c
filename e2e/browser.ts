import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const DEBIANS = '/usr/bin/chromium';

/** How to launch a Chromium: Playwright's when it is installed, else Debian's. */
export function browser(): LaunchOptions {
  const executablePath = existsSync(chromium.executablePath()) ? {} : { executablePath: DEBIANS };
  return { ...executablePath, args: ['--no-sandbox', '--disable-background-networking', '--disable-sync'] };
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BASE } from './e2e/base';
import { browser } from './e2e/browser';

// The config is read again in every worker: the folder is made once, by the runner, and handed down.
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'spokewise-e2e-'));

/** End-to-end tests on the production build, with a database and a port of their own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  // Two cores: the server takes one.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: BASE,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // A film of every test costs a core; the trace without it still has every step and the page before and after.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: browser(),
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
      testIgnore: '**/*.phone.spec.ts',
    },
    {
      name: 'phone',
      use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true },
      testMatch: '**/*.{phone,both}.spec.ts',
    },
  ],
  ...(process.env.E2E_BASE_RUNS
    ? {}
    : {
        webServer: {
          // npm start's own way: migrates, builds when sources changed, serves. `npm test` has built before.
          command: 'node lib/cli/start.mjs',
          url: `${BASE}/api/health`,
          timeout: 300_000,
          reuseExistingServer: false,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
          stdout: 'ignore',
          stderr: 'pipe',
          env: {
            PORT: new URL(BASE).port,
            HOST: '127.0.0.1',
            NODE_ENV: 'production',
            DATABASE_URL: `file:${join(process.env.E2E_DATA, 'spokewise.db')}`,
            BETTER_AUTH_SECRET: 'only-for-the-end-to-end-tests-of-this-machine',
            BETTER_AUTH_URL: BASE,
            SPOKEWISE_TEST_HOOKS: '1',
            // A developer's .env must not leak into the tests.
            __NEXT_PROCESSED_ENV: 'true',
          },
        },
      }),
});

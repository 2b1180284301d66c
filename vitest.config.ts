import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = { '@': root.replace(/\/$/, ''), 'server-only': `${root}lib/testing/empty-module.ts` };
// Not UTC, not a whole hour: code that leans on the machine's zone fails here instead of passing by luck.
const env = { TZ: 'Asia/Kathmandu' };
const common = { alias, env, environment: 'node' as const };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...common,
          name: 'unit',
          // Nothing is mocked and no module keeps what a test changes: loading each module once takes a third of the time.
          isolate: false,
          include: ['lib/**/*.test.ts', 'app/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/*.vectors.test.ts', 'node_modules/**'],
        },
      },
      {
        resolve: { alias },
        test: {
          ...common,
          name: 'database',
          // They wait for disks, timers and processes more than they compute.
          maxWorkers: '100%',
          include: ['lib/**/*.db.test.ts'],
          globalSetup: ['lib/testing/database-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Third-party cases in ../shared: .ci/run runs these; a user's machine does not have the folder.
        resolve: { alias },
        test: { ...common, name: 'shared', include: ['lib/**/*.vectors.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
});

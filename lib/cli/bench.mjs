import { findBrowser } from './browser.mjs';
import { prepare } from './prepare.mjs';
import { main } from './problem.mjs';
import { node, stopTogether, typescript } from './run.mjs';

// npm run bench [part…]: from a fresh clone, too.
await main(async () => {
  stopTogether();
  await prepare();
  const parts = process.argv.slice(2);
  const inBrowser = ['browser', 'sessions', 'challenges'];
  if (parts.length === 0 || parts.some((part) => inBrowser.includes(part))) await findBrowser();
  process.exitCode = await node([...typescript('bench.ts'), ...parts]);
});

import { CHECKS, runParts } from './parts.mjs';
import { prepare } from './prepare.mjs';
import { main } from './problem.mjs';
import { node, tool } from './run.mjs';

// npm run check: what can be said in seconds.
await main(async () => {
  await prepare();
  await node(tool('next/dist/bin/next', 'typegen'));
  await runParts(CHECKS);
});

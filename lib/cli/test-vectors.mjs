import { runParts } from './parts.mjs';
import { prepare } from './prepare.mjs';
import { main } from './problem.mjs';

// For .ci/run: the third-party cases of ../shared, which a user's machine does not have.
await main(async () => {
  await prepare();
  await runParts(['vectors']);
});

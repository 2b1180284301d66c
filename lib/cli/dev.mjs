import { dataFolder, secret } from './data-folder.mjs';
import { prepare } from './prepare.mjs';
import { main, Problem } from './problem.mjs';
import { node, stopTogether, tool, typescript } from './run.mjs';

// npm run dev: the same database, migrated, behind Next's development server.
await main(async () => {
  stopTogether();
  await prepare();
  process.env.BETTER_AUTH_SECRET = secret(dataFolder());
  if ((await node(typescript('db-migrate.ts'))) !== 0) throw new Problem('Nothing was started.');
  const port = process.env.PORT || '3000';
  const host = process.env.HOST || '127.0.0.1';
  process.exitCode = await node(tool('next/dist/bin/next', 'dev', '-p', port, '-H', host));
});

import { findBrowser } from './browser.mjs';
import { PARTS, runParts } from './parts.mjs';
import { prepare } from './prepare.mjs';
import { main, Problem } from './problem.mjs';
import { node, tool } from './run.mjs';

// npm test [-- --only unit,content]: everything, from a fresh clone. Plain Node without packages, because it runs before `npm ci`.
await main(async () => {
  const names = chosen(process.argv.slice(2));
  await prepare();
  // Route types, without which neither `tsc` nor the build knows the pages.
  await node(tool('next/dist/bin/next', 'typegen'));
  if (names.includes('end-to-end')) await findBrowser().catch((error) => console.error(error.message));
  await runParts(names);
});

function chosen(args) {
  const all = Object.keys(PARTS);
  if (args.length === 0) return all;
  const [option, list, ...rest] = args;
  const names = (list ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !all.includes(name));
  if (option !== '--only' || rest.length > 0 || names.length === 0 || unknown.length > 0) {
    throw new Problem(
      `Use: npm test -- --only <parts>, with parts out of ${all.join(', ')}, separated by commas.`,
    );
  }
  return all.filter((name) => names.includes(name));
}

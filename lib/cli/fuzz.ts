import { random } from '../core/random';
import { fourFiles } from '../rules/cases/four-files';
import { gradeCluster } from '../rules/grade-cluster';
import { REGISTRY } from '../rules/registry';

/**
 * `npm run fuzz [how many] [seed]`: damaged real files through the whole rule library. Nothing may throw, every place must lie in
 * its file, every report must come out as JSON; the slowest is printed. Exit 1 when one of that is not so.
 */

const [count = '100000', seed = 'spokewise'] = process.argv.slice(2);
const draw = random(seed);
const bases = [
  fourFiles(),
  ...(
    await Promise.all(REGISTRY.map(async ({ cases }) => (await cases()).cases.map(({ files }) => files)))
  ).flat(),
].filter((files) => Object.keys(files).length > 0);

const PIECES = [
  ': ',
  '- ',
  '\n',
  '\r\n',
  '\t',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '!!binary ',
  '<<: *a',
  '|\n',
  '>-\n',
  '---\n',
  '...\n',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\u2028',
  '__proto__: ',
  'constructor: ',
  'null',
  '~',
  'true',
  'no',
  '0x10',
  '1e999',
  '9'.repeat(40),
  '--',
  '=',
  ',',
  '$(A)',
  '$' + '{B}',
  '\\',
  '# ',
  'kind: Pod\n',
  'AlwaysAllow',
  '--anonymous-auth',
  'ExecStart=',
  '%',
  '$$',
  '\n'.repeat(50),
] as const;

function damage(text: string): string {
  let out = text;
  for (let times = 1 + draw.below(4); times > 0; times--) {
    const at = draw.below(out.length + 1);
    const to = Math.min(out.length, at + 1 + draw.below(draw.below(4) === 0 ? 400 : 8));
    switch (draw.below(7)) {
      case 0:
        out = out.slice(0, at) + out.slice(to);
        break;
      case 1:
        out = out.slice(0, at) + draw.pick(PIECES) + out.slice(at);
        break;
      case 2:
        out = out.slice(0, at) + out.slice(at, to).repeat(2 + draw.below(3)) + out.slice(to);
        break;
      case 3:
        out = out.slice(0, at);
        break;
      case 4:
        out = out.slice(0, at) + String.fromCharCode(draw.below(65_536)) + out.slice(to);
        break;
      case 5: {
        const lines = out.split('\n');
        lines.splice(
          draw.below(lines.length),
          1,
          ...[lines[draw.below(lines.length)] ?? ''].filter(() => draw.below(2) === 0),
        );
        out = lines.join('\n');
        break;
      }
      default:
        out = out.slice(0, at) + draw.pick(PIECES) + out.slice(to);
    }
  }
  return out;
}

/** What is wrong with a report, or null. */
function wrongWith(files: Readonly<Record<string, string>>): string | null {
  try {
    const report = gradeCluster({ files, present: [], complete: draw.below(2) === 0 }, 28 + draw.below(9));
    for (const { rule, file, range, message, fixes } of report.findings) {
      const length = file === null ? 0 : (files[file] ?? '').length;
      if (
        range !== null &&
        (range.start.offset < 0 || range.end.offset > length || range.start.offset > range.end.offset)
      )
        return `${rule} points outside of ${file}`;
      if (
        /\{\w+\}/.test(message.replace(/"[^"]*"/g, '')) &&
        !Object.values(files).some((text) => text.includes('{'))
      )
        return `${rule} leaves a gap in "${message}"`;
      for (const { edits } of fixes)
        for (const edit of edits)
          if (edit.from < 0 || edit.to > (files[edit.file] ?? '').length || edit.from > edit.to)
            return `${rule} edits outside of ${edit.file}`;
    }
    JSON.stringify(report);
    return null;
  } catch (error) {
    return `it threw: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : error}`;
  }
}

let wrong = 0;
let slowest = { ms: 0, files: {} as Readonly<Record<string, string>> };
const from = performance.now();
for (let run = 0; run < Number(count); run++) {
  const base = draw.pick(bases);
  const names = Object.keys(base);
  const hit = draw.pick(names);
  const files = { ...base, [hit]: damage(base[hit] ?? '') };
  const start = performance.now();
  const problem = wrongWith(files);
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { ms, files };
  if (problem !== null && wrong++ < 10) console.log(`${problem}\n  ${JSON.stringify(files).slice(0, 1500)}`);
}
const seconds = (performance.now() - from) / 1000;
console.log(
  `${count} damaged clusters (seed ${seed}) out of ${bases.length}: ${wrong} wrong; slowest ${slowest.ms.toFixed(0)} ms, ` +
    `${((1000 * seconds) / Number(count)).toFixed(2)} ms each, ${seconds.toFixed(0)} s.`,
);
process.exitCode = wrong === 0 ? 0 : 1;

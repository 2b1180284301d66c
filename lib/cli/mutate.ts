import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Node, parse } from 'acorn';
import { build, transformSync } from 'esbuild';
import type { MutationChecks } from '../testing/mutation-checks';

/**
 * `npm run mutate [part of a path]`: flips comparisons, conditions, booleans, numbers and quantifiers in lib/rules, one at a
 * time, and runs what its tests assert: the case tables with their fixes, and the changes of the secure cluster. Prints the
 * score and each mutant that nothing noticed. All mutants are built into one program and switched on by number.
 */

const top = resolve(import.meta.dirname, '../..');
const wanted = process.argv[2] ?? '';

type Mutant = { id: number; file: string; line: number; was: string; becomes: string };
const mutants: Mutant[] = [];

const OPPOSITE: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '&&': '||',
  '||': '&&',
};

/** The text of a module with its mutants built in, behind a switch each. */
function instrument(code: string, file: string): string {
  const edits: { from: number; to: number; make: (inner: (from: number, to: number) => string) => string }[] =
    [];
  const add = (node: Node, becomes: (text: (node: Node) => string) => string, was?: string) => {
    const id = mutants.length + 1;
    const raw = code.slice(node.start, node.end);
    const line = code.slice(0, node.start).split('\n').length;
    mutants.push({
      id,
      file,
      line,
      was: was ?? raw,
      becomes: becomes((one) => code.slice(one.start, one.end)),
    });
    edits.push({
      from: node.start,
      to: node.end,
      make: (inner) =>
        `(globalThis.__mutant===${id}?(${becomes((one) => inner(one.start, one.end))}):(${inner(node.start, node.end)}))`,
    });
  };
  const visit = (node: unknown, parent: { type?: string } | null): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one, parent);
      return;
    }
    if (node === null || typeof node !== 'object' || !('type' in node)) return;
    const one = node as Node & Record<string, unknown>;
    const operator = String(one.operator ?? '');
    if (
      (one.type === 'BinaryExpression' || one.type === 'LogicalExpression') &&
      OPPOSITE[operator] !== undefined
    )
      add(one, (text) => `(${text(one.left as Node)})${OPPOSITE[operator]}(${text(one.right as Node)})`);
    else if (one.type === 'UnaryExpression' && operator === '!')
      add(one, (text) => text(one.argument as Node));
    else if (
      one.type === 'Literal' &&
      typeof one.value === 'boolean' &&
      parent?.type !== 'ExportNamedDeclaration'
    )
      add(one, () => String(!one.value));
    else if (one.type === 'Literal' && typeof one.value === 'number' && parent?.type === 'BinaryExpression')
      add(one, () => String(Number(one.value) + 1));
    else if (one.type === 'ConditionalExpression')
      add(one.test as Node, (text) => `!(${text(one.test as Node)})`);
    else if (one.type === 'IfStatement') add(one.test as Node, (text) => `!(${text(one.test as Node)})`);
    else if (one.type === 'CallExpression') {
      const callee = one.callee as Node & {
        property?: Node & { name?: string };
        object?: Node;
        computed?: boolean;
      };
      const swap = { some: 'every', every: 'some' }[callee.property?.name ?? ''];
      if (callee.type === 'MemberExpression' && swap !== undefined && callee.property !== undefined) {
        const property = callee.property;
        add(one, () => {
          const all = code.slice(one.start, one.end);
          const at = property.start - one.start;
          return all.slice(0, at) + swap + all.slice(at + (property.name ?? '').length);
        });
      }
    }
    for (const [key, value] of Object.entries(one)) if (key !== 'type') visit(value, one);
  };
  visit(parse(code, { ecmaVersion: 2024, sourceType: 'module' }), null);
  // Inner edits are made when an outer one asks for its text.
  const sorted = [...edits].sort((a, b) => a.from - b.from || b.to - a.to);
  const render = (from: number, to: number, skip: ReadonlySet<object>): string => {
    let out = '';
    let at = from;
    for (const edit of sorted) {
      if (edit.from < at || edit.to > to || skip.has(edit)) continue;
      if (edit.from >= to) break;
      const inside = new Set([...skip, edit]);
      out += code.slice(at, edit.from) + edit.make((start, end) => render(start, end, inside));
      at = edit.to;
    }
    return out + code.slice(at, to);
  };
  return render(0, code.length, new Set());
}

const { outputFiles } = await build({
  entryPoints: [resolve(top, 'lib/testing/mutation-checks.ts')],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  plugins: [
    {
      name: 'mutants',
      setup: ({ onLoad }) => {
        onLoad({ filter: /lib\/rules\/.*\.ts$/ }, ({ path }) => {
          const file = relative(top, path);
          if (/\.(cases|test)\.ts$|\/cases\/|registry\.ts$|rules\/memo\.ts$/.test(file)) return undefined;
          const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', target: 'es2022' });
          return { contents: instrument(code, file), loader: 'js' };
        });
      },
    },
  ],
});
const source = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
const { mutationChecks } = (await import(`data:text/javascript;base64,${source}`)) as {
  mutationChecks: () => Promise<MutationChecks>;
};
const checks = await mutationChecks();
const before = checks.everything();
if (before !== null) throw new Error(`The tables fail without any mutant: ${before}`);

const chosen = mutants.filter(({ file }) => file.includes(wanted));
const survivors: Mutant[] = [];
const from = performance.now();
chosen.forEach((mutant, index) => {
  (globalThis as { __mutant?: number }).__mutant = mutant.id;
  let noticed: string | null;
  try {
    const rule = /^lib\/rules\/rules\/(.*)\.ts$/.exec(mutant.file)?.[1];
    // A rule's own table is what holds it; everything else is held by all of them.
    noticed = rule === undefined ? checks.everything() : checks.rule(rule);
  } catch (error) {
    noticed = String(error);
  }
  (globalThis as { __mutant?: number }).__mutant = 0;
  if (noticed === null) survivors.push(mutant);
  if (index % 250 === 249) console.error(`${index + 1} of ${chosen.length}, ${survivors.length} unnoticed`);
});
for (const { file, line, was, becomes } of survivors)
  console.log(
    `${file} (line ${line} as JavaScript)\n  - ${was.replaceAll('\n', ' ').slice(0, 160)}\n  + ${becomes.replaceAll('\n', ' ').slice(0, 160)}`,
  );
const killed = chosen.length - survivors.length;
console.log(
  `${killed} of ${chosen.length} mutants noticed: ${((100 * killed) / Math.max(1, chosen.length)).toFixed(1)} %, ` +
    `${((performance.now() - from) / 1000).toFixed(0)} s.`,
);
process.exitCode = killed >= 0.9 * chosen.length ? 0 : 1;

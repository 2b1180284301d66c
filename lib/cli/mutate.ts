import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Node, parse } from 'acorn';
import { build, transformSync } from 'esbuild';
import type { CollectedTest } from '../testing/bare-vitest';

/**
 * `npm run mutate [part of a path]`: flips comparisons, conditions, booleans, numbers and quantifiers in lib/rules, one at a
 * time, and runs the tests of lib/rules: their rows one by one, until one fails. A rule is held by its own table alone. Prints
 * the score of each folder and each mutant that nothing noticed. All mutants are built into one program and switched on by number.
 *
 * Another build of the same program runs every test once without a mutant, and notes where a mutant would have given another
 * value than the code did. Only those tests can notice it, so only those are run.
 */

const top = resolve(import.meta.dirname, '../..');
const wanted = process.argv[2] ?? '';

type Mutant = { id: number; file: string; line: number; was: string; becomes: string };
const mutants = new Map<string, Mutant>();

/** What the built programs ask: the mutant that is on, and what to do where two values could differ. */
const mutation = globalThis as {
  __mutant?: number;
  __probe?: (id: number, mutated: () => unknown, real: () => unknown) => unknown;
};

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

/** The text of a module with its mutants built in: behind a switch each, or both values for the probe. */
function instrument(code: string, file: string, probing: boolean): string {
  const edits: { from: number; to: number; make: (inner: (from: number, to: number) => string) => string }[] =
    [];
  const add = (node: Node, becomes: (text: (node: Node) => string) => string, was?: string) => {
    const mutated = becomes((one) => code.slice(one.start, one.end));
    const key = `${file} ${node.start} ${node.end} ${mutated}`;
    const { id } = mutants.get(key) ?? { id: mutants.size + 1 };
    const line = code.slice(0, node.start).split('\n').length;
    mutants.set(key, { id, file, line, was: was ?? code.slice(node.start, node.end), becomes: mutated });
    edits.push({
      from: node.start,
      to: node.end,
      make: (inner) =>
        probing
          ? `globalThis.__probe(${id},()=>(${becomes((one) => inner(one.start, one.end))}),()=>(${inner(node.start, node.end)}))`
          : `(globalThis.__mutant===${id}?(${becomes((one) => inner(one.start, one.end))}):(${inner(node.start, node.end)}))`,
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

/** Tests whose rows say nothing of one thing, or need what `npm test` does not. */
const LEFT_OUT = /(metamorphic|hostile|vectors)\.test\.ts$/;
const tests = readdirSync(resolve(top, 'lib/rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file))
  .map((file) => `lib/rules/${file}`)
  .sort();

/** The tests of lib/rules with its mutants as a program: the text of a module that exports `collected`. */
async function built(probing: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: tests
        .map((file) => `import './${file}';`)
        .concat("export { collected } from './lib/testing/bare-vitest';")
        .join('\n'),
      resolveDir: top,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    alias: { vitest: resolve(top, 'lib/testing/bare-vitest.ts') },
    plugins: [
      {
        name: 'mutants',
        setup: ({ onLoad }) => {
          onLoad({ filter: /lib\/rules\/.*\.ts$/ }, ({ path }) => {
            const file = relative(top, path);
            const text = readFileSync(path, 'utf8');
            if (file.endsWith('.test.ts'))
              return {
                // Properties: the same few runs each time, and the first failure is enough.
                contents: text.replaceAll(/numRuns: [\w_]+/g, 'numRuns: 40, seed: 1, endOnFailure: true'),
                loader: 'ts',
              };
            if (/\.cases\.ts$|\/cases\/|registry\.ts$|rules\/memo\.ts$/.test(file)) return undefined;
            const { code } = transformSync(text, { loader: 'ts', target: 'es2022' });
            return { contents: instrument(code, file, probing), loader: 'js' };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

let loads = 0;
/** Load a program anew. */
async function load(text: string): Promise<readonly CollectedTest[]> {
  loads += 1;
  const source = Buffer.from(`${text}\n// ${loads}`).toString('base64');
  const { collected } = (await import(`data:text/javascript;base64,${source}`)) as {
    collected: CollectedTest[];
  };
  return collected;
}

/** Whether a test notices that something is wrong. */
function fails({ run }: CollectedTest): boolean {
  try {
    const answer = run();
    if (answer instanceof Promise) throw new Error('Tests of lib/rules are synchronous.');
    return false;
  } catch {
    return true;
  }
}

/** Mutants that gave another value while the program was loaded, and of each test those that did so then. */
const atLoad = new Set<number>();
const seenBy = new Map<number, number[]>();
const cost: number[] = [];
{
  let differing = atLoad;
  let quiet = false;
  mutation.__probe = (id, mutated, real) => {
    if (quiet) return real();
    const value = real();
    if (differing.has(id)) return value;
    quiet = true;
    try {
      if (!Object.is(mutated(), value)) differing.add(id);
    } catch {
      differing.add(id);
    }
    quiet = false;
    return value;
  };
  const probed = await load(await built(true));
  probed.forEach((test, index) => {
    differing = new Set();
    if (fails(test)) throw new Error(`Fails without any mutant: ${test.name}`);
    for (const id of differing) seenBy.set(id, [...(seenBy.get(id) ?? []), index]);
  });
}
const program = await built(false);
const all = await load(program);
all.forEach((test, index) => {
  const from = performance.now();
  if (fails(test)) throw new Error(`Fails without any mutant: ${test.name}`);
  cost[index] = performance.now() - from;
});
console.error(`${all.length} tests, ${mutants.size} mutants`);

/** The tests that a mutant of this file is shown to: a rule's own table, anything else to all. */
function isFor(file: string, { name }: CollectedTest): boolean {
  const rule = /^lib\/rules\/rules\/(.*)\.ts$/.exec(file)?.[1];
  return rule === undefined || name.startsWith(`${rule}: `);
}

/** What noticed a mutant of a file before often notices the next. */
const noticedBy = new Map<string, number[]>();

async function isNoticed({ id, file }: Mutant): Promise<boolean> {
  const seen = (seenBy.get(id) ?? []).filter((index) => isFor(file, all[index] as CollectedTest));
  mutation.__mutant = id;
  try {
    if (seen.length === 0 && atLoad.has(id)) {
      const anew = await load(program);
      return anew.some((test) => isFor(file, test) && fails(test));
    }
    const before = noticedBy.get(file) ?? [];
    const can = new Set(seen);
    const first = before.filter((index) => can.has(index)).slice(0, 12);
    const then = seen
      .sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0))
      .filter((index) => !first.includes(index));
    const by = [...first, ...then].find((index) => fails(all[index] as CollectedTest));
    if (by !== undefined) noticedBy.set(file, [by, ...before.filter((index) => index !== by)]);
    return by !== undefined;
  } catch {
    // It does not even load.
    return true;
  } finally {
    mutation.__mutant = 0;
  }
}

const chosen = [...mutants.values()].filter(({ file }) => file.includes(wanted));
const survivors: Mutant[] = [];
const from = performance.now();
for (const [index, mutant] of chosen.entries()) {
  if (!(await isNoticed(mutant))) survivors.push(mutant);
  if (index % 250 === 249) console.error(`${index + 1} of ${chosen.length}, ${survivors.length} unnoticed`);
}
for (const { id, file, line, was, becomes } of survivors)
  console.log(
    `${file} (line ${line} as JavaScript)${seenBy.has(id) || atLoad.has(id) ? '' : ', where no test comes to a difference'}\n` +
      `  - ${was.replaceAll('\n', ' ').slice(0, 160)}\n  + ${becomes.replaceAll('\n', ' ').slice(0, 160)}`,
  );

/** `lib/rules/paths/x.ts` is of `lib/rules/paths`. */
const folders = [...new Set(chosen.map(({ file }) => dirname(file)))].sort();
for (const folder of folders) console.log(score(folder, ({ file }) => dirname(file) === folder));
console.log(`${score('All', () => true)}, ${((performance.now() - from) / 1000).toFixed(0)} s.`);
process.exitCode = survivors.length <= 0.1 * chosen.length ? 0 : 1;

function score(name: string, isOf: (mutant: Mutant) => boolean): string {
  const of = chosen.filter(isOf).length;
  const killed = of - survivors.filter(isOf).length;
  return `${name}: ${killed} of ${of} mutants noticed, ${((100 * killed) / Math.max(1, of)).toFixed(1)} %`;
}

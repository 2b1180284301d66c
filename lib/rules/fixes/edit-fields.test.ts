import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCluster } from '../../cluster/parse-cluster';
import { parseDocuments } from '../../cluster/parse-documents';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { KubeletView } from '../view/kubelet-view';
import { viewCluster } from '../view/view-cluster';
import { applyEdits } from './apply-edits';
import { setField } from './set-field';
import { setKubelet } from './set-kubelet';

type Value = boolean | number | string | readonly string[];

/** Fields at every depth, with values that no default takes the place of. */
const FIELDS: Readonly<Record<string, readonly Value[]>> = {
  'authentication.anonymous.enabled': [true, false],
  'authentication.webhook.enabled': [true, false],
  'authentication.webhook.cacheTTL': ['1m0s', '2m30s'],
  'authentication.x509.clientCAFile': ['/etc/kubernetes/pki/ca.crt', '/srv/my ca: "old" #1.crt'],
  'authorization.mode': ['AlwaysAllow', 'Webhook'],
  readOnlyPort: [0, 10255],
  tlsMinVersion: ['VersionTLS12', 'VersionTLS13'],
  tlsCipherSuites: [
    ['TLS_AES_128_GCM_SHA256'],
    ['TLS_AES_128_GCM_SHA256', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'],
  ],
  serverTLSBootstrap: [true, false],
  clusterDomain: ['cluster.local', 'null', '12', 'yes'],
};
const NAMES = Object.keys(FIELDS);

/** The flags of some of them, with two values. */
const FLAGS: Readonly<Record<string, readonly [flag: string, first: string, last: string]>> = {
  'authentication.anonymous.enabled': ['anonymous-auth', 'true', 'false'],
  'authentication.x509.clientCAFile': ['client-ca-file', '/a', '/b'],
  'authorization.mode': ['authorization-mode', 'Webhook', 'AlwaysAllow'],
  readOnlyPort: ['read-only-port', '0', '10255'],
  tlsCipherSuites: ['tls-cipher-suites', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'],
};

type Tree = { [key: string]: Tree | Value };
type Style = 'block' | 'flow' | 'mixed' | 'json' | 'wide';

/** A configuration's fields as a tree, in the order in which they came. */
function treeOf(fields: readonly (readonly [string, Value])[]): Tree {
  const tree: Tree = {};
  for (const [path, value] of fields) {
    const steps = path.split('.');
    let at = tree;
    for (const step of steps.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Tree;
    }
    at[steps.at(-1) ?? ''] = value;
  }
  return tree;
}

const isTree = (value: Tree | Value): value is Tree => typeof value === 'object' && !Array.isArray(value);

const HEAD = { apiVersion: 'kubelet.config.k8s.io/v1beta1', kind: 'KubeletConfiguration' };

/** How a file is written beside its values. */
type Ink = {
  style: Style;
  quote: '' | '"' | "'";
  comments: boolean;
  empty: boolean;
  mark: boolean;
  crlf: boolean;
  bom: boolean;
  end: '\n' | '' | '\n\n' | '\n# end\n' | '\n...\n';
};

function textOf(tree: Tree, ink: Ink): string {
  const body =
    ink.style === 'json'
      ? JSON.stringify({ ...HEAD, ...tree }, null, 2)
      : ink.style === 'flow'
        ? flow({ ...HEAD, ...tree }, ink)
        : [...block({ ...HEAD, ...tree }, '', ink)].join('\n');
  // A file that begins with a brace is read as JSON.
  const text = `${(ink.mark && ink.style !== 'json') || ink.style === 'flow' ? '---\n' : ''}${body}${ink.style === 'json' ? '\n' : ink.end}`;
  const written = ink.crlf ? text.replaceAll('\n', '\r\n') : text;
  return ink.bom && ink.style !== 'json' ? `\uFEFF${written}` : written;
}

function block(tree: Tree, indent: string, ink: Ink): string[] {
  return Object.entries(tree).flatMap(([key, value], index) => {
    const about = ink.comments ? [`${indent}# about ${key}`] : [];
    const name = `${indent}${index % 2 === 1 ? quoted(key, ink.quote) : key}:`;
    const side = ink.comments ? ` # of ${key}` : '';
    if (!isTree(value)) {
      if (!Array.isArray(value) || ink.style === 'mixed')
        return [...about, `${name} ${scalar(value, ink)}${side}`];
      return [...about, `${name}${side}`, ...value.map((item) => `${indent}- ${item}`)];
    }
    if (Object.keys(value).length === 0) return [...about, `${name}${ink.empty ? '' : ' {}'}${side}`];
    if (ink.style === 'mixed' && indent !== '') return [...about, `${name} ${flow(value, ink)}${side}`];
    const deeper = `${indent}${ink.style === 'wide' ? '    ' : '  '}`;
    return [...about, `${name}${side}`, ...block(value, deeper, ink)];
  });
}

function flow(tree: Tree, ink: Ink): string {
  const parts = Object.entries(tree).map(
    ([key, value]) => `${quoted(key, ink.quote)}: ${isTree(value) ? flow(value, ink) : scalar(value, ink)}`,
  );
  return `{${parts.join(ink.comments ? ',\n ' : ', ')}}`;
}

const quoted = (text: string, quote: string) => `${quote}${text}${quote}`;

function scalar(value: Value, ink: Ink): string {
  if (typeof value !== 'string' || !/^[\w/.]+$/.test(value) || /^(null|yes|\d+)$/.test(value))
    return JSON.stringify(value);
  return quoted(value, ink.quote);
}

const fields = fc
  .uniqueArray(fc.constantFrom(...NAMES), { maxLength: 6 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.tuple(fc.constant(name), fc.constantFrom(...(FIELDS[name] as readonly Value[]))),
      ),
    ),
  );
const section = fc.constantFrom('', 'authentication', 'authentication.anonymous', 'authorization');
const ink: fc.Arbitrary<Ink> = fc.record({
  style: fc.constantFrom<Style>('block', 'flow', 'mixed', 'json', 'wide'),
  quote: fc.constantFrom('', '"', "'"),
  comments: fc.boolean(),
  empty: fc.boolean(),
  mark: fc.boolean(),
  crlf: fc.boolean(),
  bom: fc.boolean(),
  end: fc.constantFrom('\n', '', '\n\n', '\n# end\n', '\n...\n'),
});
const change = fc
  .constantFrom(...NAMES)
  .chain((name) =>
    fc.record({ name: fc.constant(name), value: fc.constantFrom(...(FIELDS[name] as readonly Value[])) }),
  );

/** The text of a file with these fields, and one section that is there and empty where nothing is in it. */
const written = fc.record({ given: fields, section, ink }).map(({ given, section: empty, ink: how }) => {
  const inside = given.some(([name]) => `${name}.`.startsWith(`${empty}.`));
  const all = empty === '' || inside ? given : [...given, [empty, {}] as unknown as (typeof given)[number]];
  return { text: textOf(treeOf(all), how), how };
});

function kubeletOf(files: Readonly<Record<string, string>>): KubeletView {
  const view = viewCluster(parseCluster({ files, present: [], complete: false }), 36);
  if (view.kubelet === null) throw new Error('no kubelet');
  return view.kubelet;
}

const valuesOf = ({ report }: KubeletView) =>
  Object.fromEntries(Object.entries(report.effective).map(([knob, { value }]) => [knob, value]));

/** Every line of a text but those that hold the field's own words, and each comment. */
function expectKept(before: string, after: string, field: string): void {
  const key = field.split('.').at(-1) ?? '';
  const sections = field.split('.');
  let at = 0;
  for (const line of before.split('\n')) {
    const name = /^\s*["']?(\w+)["']?:/.exec(line)?.[1] ?? '';
    const own = /[{[]/.test(line) || sections.includes(name) || line.includes(`- TLS_`) || line.includes(key);
    const wanted = own ? (/ # of \w+/.exec(line)?.[0] ?? '') : line.replace(/\r$/, '');
    const found = after.indexOf(wanted, at);
    expect(found, `${JSON.stringify(wanted)} is gone from\n${after}`).toBeGreaterThanOrEqual(0);
    at = found + wanted.length;
  }
}

const runs = { numRuns: 1500 };

test('setKubelet: the value asked for is in force, all else is as it was, and once is enough', {
  timeout: 120_000,
}, () => {
  const made = { edits: 0, asked: 0 };
  fc.assert(
    fc.property(
      written,
      change,
      fc.boolean(),
      fc.boolean(),
      ({ text, how }, { name, value }, byDropIn, byFlag) => {
        const file = byDropIn ? FILE.kubeletDropIn : FILE.kubeletConfig;
        const flag = FLAGS[name];
        const flags =
          byFlag && flag !== undefined ? [`--${flag[0]}=${flag[1]}`, `--${flag[0]}=${flag[2]}`] : [];
        const files = { ...kubelet(flags, '', byDropIn ? '' : null), [file]: text };
        const before = kubeletOf(files);
        expect(before.report.outcome.stage, text).not.toBe('config');
        const edits = setKubelet(before, name, value);
        made.asked++;
        if (edits === null) return;
        made.edits++;
        const after = applyEdits(files, edits);
        const component = kubeletOf(after);
        expect(valuesOf(component), after[file] ?? '').toEqual({ ...valuesOf(before), [name]: value });
        for (const [path, before] of Object.entries(files)) {
          if (edits.every((edit) => edit.file !== path)) expect(after[path]).toBe(before);
          else if (path.endsWith('.service')) continue;
          else if (how.style !== 'json' && how.style !== 'flow') expectKept(before, after[path] ?? '', name);
        }
        const [document] = parseDocuments(after[file] ?? '');
        expect(document?.error ?? null).toBe(null);
        expect((after[file] ?? '').startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
        if (how.crlf) expect(after[file]?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const again = setKubelet(component, name, value);
        expect(again === null ? null : applyEdits(after, again)).toEqual(after);
      },
    ),
    runs,
  );
  expect(made.edits / made.asked).toBeGreaterThan(0.9);
});

test.each([
  ['an alias', 'a: &x {c: false}\nb: *x\n', ['b', 'c']],
  ['what an alias also names', 'a: &x {c: false}\nb: *x\n', ['a', 'c']],
  ['what an alias also names, in a block', 'a: &x\n  c: false\nb: *x\n', ['a', 'c']],
  ['what is merged in', 'a: &x {c: false}\nb:\n  <<: *x\n', ['b', 'c']],
  ['an anchored value', 'a: &x false\nb: *x\n', ['a']],
  ['a block scalar', 'a: |\n  false\n', ['a']],
  ['a text that does not parse', 'a: [\n', ['a']],
  ['a list', '- a\n', ['a']],
  ['what an alias names, by a list', 'a: &x [{c: 1}]\nb: *x\n', ['a', 0, 'c']],
  ['what cannot be edited beside an anchor', 'a: &x {c: 1}\nb: *x\nd: |\n  e\n', ['d']],
  ['a pair in brackets', 'a: [b: 1]\n', ['a', 0, 'c']],
  ['a text in the place of a section', 'a: b\n', ['a', 0, 'c']],
  ['an item behind the last', 'a:\n- b\n', ['a', 1]],
])('setField leaves %s alone', (_, text, path) => {
  const [document] = parseDocuments(text);
  expect(document === undefined ? null : setField(document, 'f', path, true)).toBe(null);
});

test.each([
  ['a value', 'a: 1 # one\n', ['a'], 2, 'a: 2 # one\n'],
  ['a value without one', 'a:\nb: 1\n', ['a'], 2, 'a: 2\nb: 1\n'],
  ['an empty mapping', 'a: {}\n', ['a', 'b'], true, 'a: {"b":true}\n'],
  ['a key at the end', 'a: 1', ['b'], 'x', 'a: 1\nb: x'],
  ['a key at the end, after a line break', 'a: 1\n', ['b'], 'x', 'a: 1\nb: x\n'],
  ['a key before its neighbour', 'a:\n  b: 1\n', ['a', 'c', 'd'], 2, 'a:\n  c:\n    d: 2\n  b: 1\n'],
  ['a text that YAML would take for something else', 'a: b\n', ['a'], 'no', 'a: "no"\n'],
  ['a key in JSON', '{"a": 1}\n', ['b'], 2, '{"b": 2, "a": 1}\n'],
  ['a list', 'a:\n- x\n- y\nb: 1\n', ['a'], ['z'], 'a: ["z"]\nb: 1\n'],
  [
    'a value beside an anchor',
    'a: &x {c: [1, {d: null}]}\nb: *x\ne: 1\n',
    ['e'],
    2,
    'a: &x {c: [1, {d: null}]}\nb: *x\ne: 2\n',
  ],
  ['a key beside an anchor', 'a: &x {c: 1}\nb: *x\n', ['e'], 2, 'a: &x {c: 1}\nb: *x\ne: 2\n'],
  [
    'an item’s key beside an anchor',
    'a: &x 1\nb:\n- c: 1\n- c: 2\n- *x\n',
    ['b', 1, 'c'],
    3,
    'a: &x 1\nb:\n- c: 1\n- c: 3\n- *x\n',
  ],
  [
    'a list beside an anchor',
    'a: &x [1, 2]\nb: *x\nc: [1]\n',
    ['c'],
    ['p', 'q'],
    'a: &x [1, 2]\nb: *x\nc: ["p", "q"]\n',
  ],
  ['a null beside an anchor', 'a: &x 1\nb: *x\nc: 1\n', ['c'], null, 'a: &x 1\nb: *x\nc: null\n'],
  [
    'a new section beside an anchor',
    'a: &x 1\nb:\nc: *x\n',
    ['b', 'd', 'e'],
    2,
    'a: &x 1\nb: {"d":{"e":2}}\nc: *x\n',
  ],
  ['a value of a text with an ampersand', 'a: "p &q"\nb: 1\n', ['b'], 2, 'a: "p &q"\nb: 2\n'],
  [
    'a key in braces inside a block',
    'a:\n  b: {c: {d: 1}}\n',
    ['a', 'b', 'c', 'e'],
    2,
    'a:\n  b: {c: {"e": 2, d: 1}}\n',
  ],
  ['a key in a block beside braces', 'a:\n  b: {c: 1}\n', ['a', 'd'], 2, 'a:\n  d: 2\n  b: {c: 1}\n'],
  ['a key at the end of one letter', 'a:', ['b'], 2, 'a:\nb: 2'],
  ['a key before the next document', 'a: 1\n---\nc: 1\n', ['b'], 2, 'a: 1\nb: 2\n---\nc: 1\n'],
  ['a key behind a comment on the last line', 'a: 1 # one\n', ['b'], 2, 'a: 1 # one\nb: 2\n'],
  ['a key where lines end as on Windows', 'a: 1\r\nc: 2\r\n', ['b'], 3, 'a: 1\r\nc: 2\r\nb: 3\r\n'],
  [
    'a key behind a block scalar, before a comment',
    'a: |\n  x\n# end\n',
    ['b'],
    2,
    'a: |\n  x\nb: 2\n# end\n',
  ],
  ['a key behind a value, before a comment', 'a: 1\n# end\n', ['b'], 2, 'a: 1\nb: 2\n# end\n'],
  ['an item of a list in braces', 'a: {b: [x, y]}\n', ['a', 'b', 1], 'z', 'a: {b: [x, "z"]}\n'],
  ['an item of a block', 'a:\n- x\n- y\n', ['a', 1], 'z', 'a:\n- x\n- z\n'],
  ['a key behind a list', 'a:\n- x\n', ['b'], 2, 'a:\n- x\nb: 2\n'],
  ['a key behind a block scalar', 'a: |\n  x\n', ['b'], 2, 'a: |\n  x\nb: 2\n'],
])('setField writes %s', (_, text, path, value, wanted) => {
  const [document] = parseDocuments(text);
  const edits = document === undefined ? null : setField(document, 'f', path, value);
  expect(edits === null ? null : applyEdits({ f: text }, edits).f).toBe(wanted);
});

const ANONYMOUS = 'authentication: {anonymous: {enabled: true}}\n';
const OFF = ANONYMOUS.replace('true', 'false');
const FIRST = FILE.kubeletDropIn.replace('10-site', '05-first');
const HEAD_LINES = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';

test.each<[string, Record<string, string>, Record<string, string> | null]>([
  ['a flag, where there is no file', kubelet(['--anonymous-auth=true']), kubelet(['--anonymous-auth=false'])],
  ['a flag of its own, where there is nothing', kubelet([]), kubelet(['--anonymous-auth=false'])],
  ['the file', kubelet([], ANONYMOUS), kubelet([], OFF)],
  ['the file, and takes the flag', kubelet(['--anonymous-auth=true'], ANONYMOUS), kubelet([], OFF)],
  [
    'the file, where a drop-in says other things',
    kubelet([], ANONYMOUS, 'readOnlyPort: 0\n'),
    kubelet([], OFF, 'readOnlyPort: 0\n'),
  ],
  ['the drop-in, which has the last word', kubelet([], OFF, ANONYMOUS), kubelet([], OFF, OFF)],
  ['the drop-in under a flag', kubelet(['--anonymous-auth=true'], OFF, ANONYMOUS), kubelet([], OFF, OFF)],
  [
    'a flag, where a drop-in takes the section away',
    kubelet([], ANONYMOUS, 'authentication: null\n'),
    kubelet(['--anonymous-auth=false'], ANONYMOUS, 'authentication: null\n'),
  ],
  [
    'a flag, where one of two drop-ins takes the field away',
    {
      ...kubelet([], ANONYMOUS, 'readOnlyPort: 0\n'),
      [FIRST]: `${HEAD_LINES}authentication: {anonymous: {enabled: null}}\n`,
    },
    {
      ...kubelet(['--anonymous-auth=false'], ANONYMOUS, 'readOnlyPort: 0\n'),
      [FIRST]: `${HEAD_LINES}authentication: {anonymous: {enabled: null}}\n`,
    },
  ],
  [
    'the flag, where an alias shares the file’s value',
    kubelet(
      ['--anonymous-auth=true'],
      'authentication: {anonymous: {enabled: &a true}, webhook: {enabled: *a}}\n',
    ),
    kubelet(
      ['--anonymous-auth=false'],
      'authentication: {anonymous: {enabled: &a true}, webhook: {enabled: *a}}\n',
    ),
  ],
  [
    'nothing, where an alias shares the value',
    kubelet([], 'authentication: {anonymous: {enabled: &a true}, webhook: {enabled: *a}}\n'),
    null,
  ],
])('setKubelet edits %s', (_, files, wanted) => {
  const edits = setKubelet(kubeletOf(files), 'authentication.anonymous.enabled', false);
  expect(edits === null ? null : applyEdits(files, edits)).toEqual(wanted);
});

test('setKubelet gives up where a field has neither a file nor a flag', () => {
  expect(setKubelet(kubeletOf(kubelet([])), 'shutdownGracePeriod', '30s')).toBe(null);
});

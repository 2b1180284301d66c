import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCluster } from '../../cluster/parse-cluster';
import { FILE } from '../cases/file';
import type { TextEdit } from '../fix';
import type { ComponentView } from '../view/component-view';
import { viewCluster } from '../view/view-cluster';
import { applyEdits } from './apply-edits';
import { removeFlag } from './remove-flag';
import { setFlag } from './set-flag';

type Files = Readonly<Record<string, string>>;

/** Flags of both kube-apiserver and kubelet that any value of their list suits, with other values that mean the same. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  'anonymous-auth': ['true', 'false', 'f', 'T', '0'],
  'contention-profiling': ['true', 'false'],
  'tls-min-version': ['VersionTLS12', 'VersionTLS13', ''],
  'tls-cipher-suites': [
    'TLS_AES_128_GCM_SHA256',
    'TLS_AES_128_GCM_SHA256,TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
  ],
  'client-ca-file': ['/etc/kubernetes/pki/ca.crt', '/srv/other-ca.pem', ''],
  'tls-cert-file': ['/srv/tls/a.crt', 'relative/b.crt'],
};
const NAMES = Object.keys(FLAGS);
const BOOLS = new Set(['anonymous-auth', 'contention-profiling']);

/** One flag on a command line: how it is spelt (`--a=b`, two words, bare, with underscores), quoted and commented. */
type Use = {
  name: string;
  value: string;
  spelling: 'equals' | 'words' | 'bare' | 'underscores';
  quote: '' | '"' | "'";
  comment: boolean;
};

const use: fc.Arbitrary<Use> = fc.constantFrom(...NAMES).chain((name) =>
  fc.record({
    name: fc.constant(name),
    value: fc.constantFrom(...(FLAGS[name] as readonly string[])),
    spelling: fc.constantFrom('equals', 'equals', 'words', 'bare', 'underscores'),
    quote: fc.constantFrom('', '', '"', "'"),
    comment: fc.boolean(),
  }),
);

function wordsOf({ name, value, spelling }: Use): string[] {
  const boolean = BOOLS.has(name);
  if (spelling === 'bare' && boolean) return [`--${name}`];
  if (spelling === 'words' && !boolean && value !== '') return [`--${name}`, value];
  return [`--${spelling === 'underscores' ? name.replaceAll('-', '_') : name}=${value}`];
}

const scalar = (word: string, quote: string) =>
  quote === '' && word !== '' ? word : `${quote || '"'}${word}${quote || '"'}`;
/** In a list in brackets a comma ends a plain word. */
const inFlow = (word: string, quote: string) => scalar(word, quote === '' && /[,"]/.test(word) ? '"' : quote);

const head = `# the API server
apiVersion: v1
kind: Pod
metadata: {name: kube-apiserver, namespace: kube-system} # kept
spec:
  containers:
`;
const tail = '    image: registry.k8s.io/kube-apiserver:v1.36.2\n  hostNetwork: true # the end\n';
const FIXED = ['--etcd-servers=https://127.0.0.1:2379', '--v=2'];

/** The layouts in which a manifest can have its words. */
const POD_LAYOUTS: Readonly<Record<string, (uses: readonly Use[]) => string>> = {
  block: (uses) =>
    `${head}  - name: kube-apiserver\n    command:\n    - kube-apiserver\n${items(uses, '    ')}${tail}`,
  indented: (uses) =>
    `${head}  - name: kube-apiserver\n    command:\n      # its words\n      - kube-apiserver\n${items(uses, '      ')}${tail}`,
  args: (uses) =>
    `${head}  - name: kube-apiserver\n    command: [kube-apiserver]\n    args:\n${items(uses, '    ')}${tail}`,
  split: (uses) =>
    `${head}  - name: kube-apiserver\n    command:\n    - kube-apiserver\n${items(uses.slice(0, 2), '    ', [])}    args:\n${items(uses.slice(2), '    ')}${tail}`,
  first: (uses) =>
    `${head}  - command:\n    - kube-apiserver\n${items(uses, '    ')}    name: kube-apiserver\n${tail}`,
  flow: (uses) =>
    `${head}  - name: kube-apiserver\n    command: [kube-apiserver, ${flow(uses).join(', ')}] # all\n${tail}`,
  'flow over lines': (uses) =>
    `${head}  - name: kube-apiserver\n    command: [\n      kube-apiserver,\n      ${flow(uses).join(',\n      ')}\n    ]\n${tail}`,
  shell: (uses) =>
    `${head}  - name: kube-apiserver\n    command:\n    - /bin/sh\n    - -c\n    - exec kube-apiserver ${shell(uses)}\n${tail}`,
  'quoted shell': (uses) =>
    `${head}  - name: kube-apiserver\n    command: ["/bin/sh", "-c", "kube-apiserver ${shell(uses)} 2>&1"]\n${tail}`,
  'flow with comments': (uses) =>
    `${head}  - name: kube-apiserver\n    command: [\n      kube-apiserver, # it\n      ${flow(uses).join(', # why\n      ')}, # last\n    ]\n${tail}`,
  json: (uses) =>
    `${JSON.stringify({ apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ command: ['kube-apiserver', ...all(uses)] }] } }, null, 2)}\n`,
  anchored: (uses) =>
    `${head}  - name: kube-apiserver\n    command:\n    - kube-apiserver\n    - &first ${all(uses)[0]?.startsWith('--etcd') ? '--v=2' : all(uses)[0]}\n${items(uses, '    ')}    - *first\n${tail}`,
  'folded shell': (uses) =>
    `${head}  - name: kube-apiserver\n    command:\n    - sh\n    - -c\n    - >-\n      exec kube-apiserver\n      ${all(uses).join('\n      ')}\n${tail}`,
  'plain over lines': (uses) =>
    `${head}  - name: kube-apiserver\n    command:\n    - sh\n    - -c\n    - exec kube-apiserver\n      ${all(uses).join('\n      ')}\n${tail}`,
  'shell over lines': (uses) =>
    `${head}  - name: kube-apiserver\n    command:\n    - sh\n    - -ec\n    - |\n      ulimit -n 65536\n      exec kube-apiserver \\\n        ${all(uses).join(' \\\n        ')}\n${tail}`,
};

function items(uses: readonly Use[], indent: string, fixed: readonly string[] = FIXED): string {
  const lines = uses.flatMap((one, index) => {
    const words = wordsOf(one).map((word) => `${indent}- ${scalar(word, one.quote)}`);
    const last = words.length - 1;
    return [
      ...(one.comment && index % 2 === 0 ? [`${indent}# about ${one.name} (${index})`] : []),
      ...words.map((word, at) => (one.comment && at === last ? `${word} # use ${index}` : word)),
    ];
  });
  return [...lines, ...fixed.map((word) => `${indent}- ${word}`)].map((line) => `${line}\n`).join('');
}

const flow = (uses: readonly Use[]) => [
  ...uses.flatMap((one) => wordsOf(one).map((word) => inFlow(word, one.quote))),
  ...FIXED.map((word) => JSON.stringify(word)),
];
const all = (uses: readonly Use[]) => [...uses.flatMap(wordsOf), ...FIXED];
const shell = (uses: readonly Use[]) => all(uses).join(' ');

/** The layouts in which a systemd unit can have its words. */
const UNIT_LAYOUTS: Readonly<Record<string, (uses: readonly Use[]) => Files>> = {
  line: (uses) => ({ [FILE.kubeletUnit]: unit(`/usr/bin/kubelet ${words(uses).join(' ')}`) }),
  continued: (uses) => ({
    [FILE.kubeletUnit]: unit(`/usr/bin/kubelet \\\n  ${words(uses).join(' \\\n  ')}`),
  }),
  environment: (uses) => ({
    [FILE.kubeletUnit]: unit(
      '/usr/bin/kubelet $KUBELET_ARGS --v=2',
      'EnvironmentFile=/etc/default/kubelet\n',
    ),
    'node/etc/default/kubelet': `# of this node\nKUBELET_ARGS="${words(uses).join(' ')}"\nOTHER=1\n`,
  }),
  variable: (uses) => ({
    [FILE.kubeletUnit]: unit(
      '/usr/bin/kubelet $KUBELET_ARGS',
      `Environment="KUBELET_ARGS=${words(uses).join(' ')}"\n`,
    ),
  }),
  'drop-in': (uses) => ({
    [FILE.kubeletUnit]: unit('/usr/bin/kubelet --old'),
    [`${FILE.kubeletUnit}.d/10-site.conf`]: `# ours\n[Service]\nExecStart=\nExecStart=/usr/bin/kubelet ${words(uses).join(' ')}\n`,
  }),
};

const words = (uses: readonly Use[]) => [
  ...uses.flatMap(wordsOf),
  '--kubeconfig=/etc/kubernetes/kubelet.conf',
];
const unit = (line: string, more = '') =>
  `[Unit]\nDescription=kubelet # not a comment\n\n[Service]\n# how it starts\n${more}ExecStart=${line}\nRestart=always\n`;

const cluster: fc.Arbitrary<{ files: Files; program: string; layout: string }> = fc
  .record({
    uses: fc.array(use, { maxLength: 5 }),
    layout: fc.constantFrom(...Object.keys(POD_LAYOUTS), ...Object.keys(UNIT_LAYOUTS)),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    end: fc.boolean(),
  })
  .map(({ uses, layout, crlf, bom, end }) => {
    const pod = POD_LAYOUTS[layout];
    if (pod === undefined) return { files: UNIT_LAYOUTS[layout]?.(uses) ?? {}, program: 'kubelet', layout };
    const text = end ? pod(uses) : pod(uses).replace(/\n$/, '');
    const written = crlf ? text.replaceAll('\n', '\r\n') : text;
    return {
      files: { [FILE.apiserver]: bom ? `\uFEFF${written}` : written },
      program: 'kube-apiserver',
      layout,
    };
  });

function componentOf(files: Files, program: string): ComponentView {
  const view = viewCluster(parseCluster({ files, present: [], complete: false }), 36);
  const found = view.components.find(({ name }) => name === program);
  if (found === undefined) throw new Error(`no ${program} in\n${JSON.stringify(files)}`);
  return found;
}

/** The knob that a flag goes by. */
const KUBELET: Readonly<Record<string, string>> = {
  'anonymous-auth': 'authentication.anonymous.enabled',
  'contention-profiling': 'enableContentionProfiling',
  'tls-min-version': 'tlsMinVersion',
  'tls-cipher-suites': 'tlsCipherSuites',
  'client-ca-file': 'authentication.x509.clientCAFile',
  'tls-cert-file': 'tlsCertFile',
};
const knobOf = (program: string, name: string) =>
  program === 'kubelet' ? (KUBELET[name] ?? '') : `--${name}`;

const valuesOf = ({ report }: ComponentView) =>
  Object.fromEntries(Object.entries(report.effective).map(([knob, { value }]) => [knob, value]));

/** What the program makes of this one flag. */
function meaning(program: string, name: string, value: string): unknown {
  const files =
    program === 'kubelet'
      ? { [FILE.kubeletUnit]: unit(`/usr/bin/kubelet --${name}=${value}`) }
      : {
          [FILE.apiserver]: `${head}  - command: [kube-apiserver, "--${name}=${value}"]\n    name: kube-apiserver\n`,
        };
  return componentOf(files, program).value(knobOf(program, name))?.value;
}

/** The lines that no edit touches, and every comment on a line that stays. */
function untouched(files: Files, edits: readonly TextEdit[]): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    let at = 0;
    return text.split('\n').flatMap((line) => {
      const [from, to] = [at, at + line.length];
      at = to + 1;
      const touching = edits.filter(
        (edit) => edit.file === file && edit.from < to + (edit.from < edit.to ? 1 : 0) && edit.to > from,
      );
      if (touching.length === 0) return [line];
      const gone = touching.some((edit) => edit.text === '' && edit.from <= from && edit.to >= to);
      const comment = / # .*$/.exec(line)?.[0];
      return gone || comment === undefined ? [] : [comment];
    });
  });
}

function expectInOrder(after: Files, wanted: readonly string[]): void {
  const text = Object.values(after).join('\n');
  let at = 0;
  for (const line of wanted) {
    const found = text.indexOf(line, at);
    expect(found, `${JSON.stringify(line)} is gone from\n${text}`).toBeGreaterThanOrEqual(0);
    at = found + line.length;
  }
}

/** How often an edit was made, by layout: a helper that always gives up must not pass. */
function tally(edited: Map<string, [made: number, asked: number]>, layout: string, made: boolean) {
  const [before, asked] = edited.get(layout) ?? [0, 0];
  edited.set(layout, [before + (made ? 1 : 0), asked + 1]);
}

function expectMade(edited: ReadonlyMap<string, readonly [number, number]>): void {
  for (const [layout, [made, asked]] of edited)
    expect(made / asked, `${layout}: ${made} of ${asked}`).toBeGreaterThan(HARD.includes(layout) ? 0 : 0.5);
}

/** Behind an alias nothing can be added, and what an anchor names is left alone. */
const HARD = ['anchored'];

const runs = { numRuns: 1500 };

test('setFlag: the value asked for is in force, all else is as it was, and once is enough', {
  timeout: 120_000,
}, () => {
  const edited = new Map<string, [number, number]>();
  fc.assert(
    fc.property(
      cluster,
      fc.constantFrom(...NAMES).chain((name) =>
        fc.record({
          name: fc.constant(name),
          value: fc.constantFrom(...(FLAGS[name] as readonly string[])),
        }),
      ),
      ({ files, program, layout }, { name, value }) => {
        const before = componentOf(files, program);
        const edits = setFlag(before, name, value);
        tally(edited, layout, edits !== null);
        if (edits === null) return;
        const after = applyEdits(files, edits);
        const component = componentOf(after, program);
        const knob = knobOf(program, name);
        expect(valuesOf(component)).toEqual({ ...valuesOf(before), [knob]: meaning(program, name, value) });
        expect(component.value(knob)?.layer).toBe('flag');
        expectInOrder(after, untouched(files, edits));
        const again = setFlag(component, name, value);
        expect(again === null ? null : applyEdits(after, again)).toEqual(after);
      },
    ),
    runs,
  );
  expectMade(edited);
});

test('removeFlag: the flag is gone, all else is as it was, and once is enough', { timeout: 120_000 }, () => {
  const edited = new Map<string, [number, number]>();
  fc.assert(
    fc.property(cluster, fc.constantFrom(...NAMES), ({ files, program, layout }, name) => {
      const before = componentOf(files, program);
      const edits = removeFlag(before, name);
      tally(edited, layout, edits !== null);
      if (edits === null) return;
      const after = applyEdits(files, edits);
      const component = componentOf(after, program);
      const knob = knobOf(program, name);
      expect(component.value(knob)?.layer).not.toBe('flag');
      const { [knob]: _, ...rest } = valuesOf(before);
      expect(valuesOf(component)).toMatchObject(rest);
      expectInOrder(after, untouched(files, edits));
      expect(removeFlag(component, name)).toEqual([]);
    }),
    runs,
  );
  expectMade(edited);
});

const block = (...lines: readonly string[]) =>
  `spec:\n  containers:\n  - command:\n${lines.map((line) => `    ${line}\n`).join('')}`;

test.each<[string, string, string, string | null]>([
  [
    'a block item, with its comment',
    block('- kube-apiserver', '- --profiling=true # why'),
    'false',
    block('- kube-apiserver', '- --profiling=false # why'),
  ],
  [
    'a quoted item',
    block('- kube-apiserver', "- '--profiling=true'"),
    'false',
    block('- kube-apiserver', "- '--profiling=false'"),
  ],
  [
    'a bare flag',
    block('- kube-apiserver', '- --profiling'),
    'false',
    block('- kube-apiserver', '- --profiling=false'),
  ],
  [
    'one that is not there, at the end',
    block('- kube-apiserver', '- --v=2 # last'),
    'false',
    block('- kube-apiserver', '- --v=2 # last', '- --profiling=false'),
  ],
  [
    'the last of two, and the first goes',
    block('- kube-apiserver', '- --profiling', '- --v=2', '- --profiling=t'),
    'f',
    block('- kube-apiserver', '- --v=2', '- --profiling=f'),
  ],
  ['a program alone', block('- kube-apiserver'), 'false', block('- kube-apiserver', '- --profiling=false')],
  [
    'a list in brackets',
    block('  [kube-apiserver, --v=2]'),
    'false',
    block('  [kube-apiserver, --v=2, --profiling=false]'),
  ],
  [
    'a word in a shell’s line',
    block('- sh', '- -c', '- exec kube-apiserver --profiling=true --v=2'),
    'false',
    block('- sh', '- -c', '- exec kube-apiserver --profiling=false --v=2'),
  ],
  [
    'behind the last of two lists',
    `${block('- kube-apiserver', '- --v=2')}    args:\n    - --contention-profiling # ours\n    image: x\n`,
    'false',
    `${block('- kube-apiserver', '- --v=2')}    args:\n    - --contention-profiling # ours\n    - --profiling=false\n    image: x\n`,
  ],
  [
    'where lines end as on Windows',
    block('- kube-apiserver', '- --v=2').replaceAll('\n', '\r\n'),
    'false',
    block('- kube-apiserver', '- --v=2', '- --profiling=false').replaceAll('\n', '\r\n'),
  ],
  [
    'behind the last line, which does not end',
    block('- kube-apiserver', '- --v=2').trimEnd(),
    'false',
    block('- kube-apiserver', '- --v=2', '- --profiling=false').trimEnd(),
  ],
  ['nothing behind an anchored word', block('- kube-apiserver', '- &p --v=2'), 'false', null],
  ['nothing behind an alias', block('- &k kube-apiserver', '- --v=2', '- *k'), 'false', null],
  ['nothing behind an anchored program', block('- &k kube-apiserver'), 'false', null],
  [
    'nothing behind a program in a shell’s line',
    block('- sh', '- -c', '- exec kube-apiserver'),
    'false',
    null,
  ],
  [
    'nothing where an image says the program',
    'spec:\n  containers:\n  - image: kube-apiserver\n',
    'false',
    null,
  ],
  [
    'a program alone in brackets',
    block('  [kube-apiserver]'),
    'false',
    block('  [kube-apiserver, --profiling=false]'),
  ],
  ['nothing behind --', block('- kube-apiserver', '- --', '- x'), 'false', null],
  ['no anchored item', block('- kube-apiserver', '- &p --profiling=true'), 'false', null],
  ['no value with a line break', block('- kube-apiserver', '- --profiling=true'), 'a\nb', null],
])('setFlag writes %s', (_, text, value, wanted) => {
  const files = { [FILE.apiserver]: text };
  const edits = setFlag(componentOf(files, 'kube-apiserver'), 'profiling', value);
  expect(edits === null ? null : applyEdits(files, edits)[FILE.apiserver]).toBe(wanted);
});

test.each<[string, string, string | null]>([
  [
    'a block item',
    block('- kube-apiserver', '- --profiling # why', '- --v=2'),
    block('- kube-apiserver', '- --v=2'),
  ],
  [
    'the last line, without a line break',
    block('- kube-apiserver', '- --profiling').trimEnd(),
    block('- kube-apiserver'),
  ],
  [
    'each use',
    block('  [kube-apiserver, --profiling, "--v=2", --profiling=f]'),
    block('  [kube-apiserver, "--v=2"]'),
  ],
  [
    'a line that a backslash continues',
    block('- sh', '- -c', '- |', '  exec kube-apiserver \\', '    --profiling \\', '    --v=2'),
    block('- sh', '- -c', '- |', '  exec kube-apiserver \\', '    --v=2'),
  ],
  [
    'the last of lines that backslashes continue',
    block('- sh', '- -c', '- |', '  exec kube-apiserver \\', '    --v=2 \\', '    --profiling'),
    block('- sh', '- -c', '- |', '  exec kube-apiserver \\', '    --v=2'),
  ],
  ['no anchored item', block('- kube-apiserver', '- &p --profiling'), null],
  ['nothing where there is none', block('- kube-apiserver', '- --v=2'), block('- kube-apiserver', '- --v=2')],
])('removeFlag takes %s', (_, text, wanted) => {
  const files = { [FILE.apiserver]: text };
  const edits = removeFlag(componentOf(files, 'kube-apiserver'), 'profiling');
  expect(edits === null ? null : applyEdits(files, edits)[FILE.apiserver]).toBe(wanted);
});

test('removeFlag takes a flag’s word and the next one, which is its value', () => {
  const files = { [FILE.apiserver]: block('- kube-apiserver', '- --client-ca-file', '- /ca.crt', '- --v=2') };
  const edits = removeFlag(componentOf(files, 'kube-apiserver'), 'client-ca-file') ?? [];
  expect(applyEdits(files, edits)[FILE.apiserver]).toBe(block('- kube-apiserver', '- --v=2'));
});

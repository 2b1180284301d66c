import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCluster } from '../parse-cluster';

const UNIT = 'node/etc/systemd/system/kubelet.service';
const EXTRA = 'node/etc/default/kubelet';
const unit = (exec: string, rest = '') => `[Service]\n${rest}ExecStart=${exec}\n`;
const kubelet = (files: Record<string, string>, complete = true) =>
  parseCluster({ files, present: [], complete }).components.find(({ component }) => component === 'kubelet');
const words = (files: Record<string, string>) => kubelet(files)?.argv.argv.map(({ text }) => text);
const BRACED = '$'.concat('{X}');
const ENVIRONMENT = `EnvironmentFile=-/etc/default/kubelet\n`;

test.each([
  ['plain words', { [UNIT]: unit('/usr/bin/kubelet --a=b  --c d') }, ['--a=b', '--c', 'd']],
  ['a program that may fail', { [UNIT]: unit('-/usr/bin/kubelet --a') }, ['--a']],
  ['quotes', { [UNIT]: unit(`/usr/bin/kubelet "--a=b c" --d='e'f`) }, ['--a=b c', '--d=ef']],
  ['an escape', { [UNIT]: unit('/usr/bin/kubelet --a=\\x41\\x20b') }, ['--a=A b']],
  ['lines that go on', { [UNIT]: unit('/usr/bin/kubelet \\\n --a \\\n # no\n --b') }, ['--a', '--b']],
  [
    '$X in words',
    { [UNIT]: unit('/usr/bin/kubelet $X', 'Environment="X=--a \'--b c\'"\n') },
    ['--a', '--b c'],
  ],
  [
    'a braced X in one word',
    { [UNIT]: unit(`/usr/bin/kubelet ${BRACED} --y=${BRACED}z`, 'Environment="X=--a b"\n') },
    ['--a b', '--y=--a bz'],
  ],
  [
    'what is not set',
    { [UNIT]: unit(`/usr/bin/kubelet $X --a=${BRACED} ${BRACED} $$Y`) },
    ['--a=', '', '$Y'],
  ],
  ['$X inside a word', { [UNIT]: unit('/usr/bin/kubelet --a=$X', 'Environment=X=1\n') }, ['--a=$X']],
  ['no expansion after :', { [UNIT]: unit(':/usr/bin/kubelet $X', 'Environment=X=1\n') }, ['$X']],
  ['an unquoted Environment', { [UNIT]: unit('/usr/bin/kubelet $X', 'Environment=X=--a --b\n') }, ['--a']],
  [
    'a file over Environment',
    { [UNIT]: unit('/usr/bin/kubelet $X', `Environment=X=1\n${ENVIRONMENT}`), [EXTRA]: 'X=2' },
    ['2'],
  ],
  [
    'a variable taken away',
    { [UNIT]: unit('/usr/bin/kubelet $X', 'Environment=X=1\nUnsetEnvironment=X\n') },
    [],
  ],
  [
    'files by pattern',
    { [UNIT]: unit('/usr/bin/kubelet $X', 'EnvironmentFile=-/etc/default/kube*\n'), [EXTRA]: 'X=2' },
    ['2'],
  ],
  [
    'a shell with a variable',
    { [UNIT]: unit('/bin/bash -c "kubelet --z $X 2>>log"', "Environment='X=--a --b'\n") },
    ['--z', '--a', '--b'],
  ],
  ['a shell', { [UNIT]: unit('/bin/sh -c "exec /usr/bin/kubelet --a --b=c"') }, ['--a', '--b=c']],
])('%s', (_, files, expected) => {
  expect(words(files)).toEqual(expected);
});

test('drop-ins of all folders are read by file name, and the nearer folder hides the same name', () => {
  expect(
    words({
      'node/lib/systemd/system/kubelet.service': unit('/usr/bin/kubelet --vendor'),
      'node/usr/lib/systemd/system/kubelet.service.d/20-b.conf': '[Service]\nEnvironment=X=vendor\n',
      'node/etc/systemd/system/kubelet.service.d/20-b.conf': '[Service]\nEnvironment=X=admin\n',
      'node/usr/lib/systemd/system/kubelet.service.d/10-a.conf':
        '[Service]\nExecStart=\nExecStart=/usr/bin/kubelet $X\n',
      'node/etc/systemd/system/kubelet.service.d/30-c.txt': '[Service]\nEnvironment=X=no\n',
    }),
  ).toEqual(['admin']);
});

test.each([
  [
    'two ExecStart lines',
    { [UNIT]: `${unit('/usr/bin/kubelet')}ExecStart=/usr/bin/kubelet --a\n` },
    'unit-two-commands',
  ],
  ['an open quote', { [UNIT]: unit('/usr/bin/kubelet "--a') }, 'unit-command-syntax'],
  [
    'an environment file that must be there',
    { [UNIT]: unit('/usr/bin/kubelet', 'EnvironmentFile=/e\n') },
    'unit-environment-file',
  ],
])('%s: systemd does not start it', (_, files, id) => {
  expect(kubelet(files)?.error?.id).toBe(id);
});

test('an environment file that nobody gave is named', () => {
  expect(kubelet({ [UNIT]: unit('/usr/bin/kubelet $X', ENVIRONMENT) }, false)?.missing).toEqual([EXTRA]);
});

test('a word from an environment file points into that file', () => {
  const token = kubelet({
    [UNIT]: unit('/usr/bin/kubelet $X', ENVIRONMENT),
    [EXTRA]: '# mine\nX="--a --b=c"\n',
  })?.argv.argv[1];
  expect([token?.text, token?.file, token?.range.start]).toEqual([
    '--b=c',
    EXTRA,
    { offset: 14, line: 2, column: 8 },
  ]);
});

test('a word inside a shell’s text has its own place', () => {
  const text = unit('/bin/sh -c "exec kubelet --a --b=c"');
  const range = kubelet({ [UNIT]: text })?.argv.argv[1]?.range;
  expect(text.slice(range?.start.offset, range?.end.offset)).toBe('--b=c');
});

test('no unit throws', () => {
  const piece = fc.constantFrom(
    '[Service]',
    '\n',
    'ExecStart=',
    'Environment=',
    '$X',
    ' ',
    '"',
    "'",
    '\\',
    '%%',
    'kubelet',
    'X=1',
    '{}',
    ';',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (a, b) => {
      const cluster = parseCluster({
        files: { [UNIT]: a.join(''), [EXTRA]: b.join('') },
        present: [],
        complete: true,
      });
      expect(Array.isArray(cluster.components)).toBe(true);
    }),
  );
});

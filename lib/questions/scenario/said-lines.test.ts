import { expect, test } from 'vitest';
import { saidLines } from './said-lines';

const texts = (text: string) => saidLines(text).map(({ text: said, from, to }) => `${from}-${to} ${said}`);

test.each<[string, string, string[]]>([
  ['words of a list', 'args:\n  - --a=1\n  - "--b=2"\n', ['1-1 args:', '2-2 --a=1', '3-3 --b=2', '4-4 ']],
  [
    'a flag and its value in two words',
    '  - --etcd-certfile\n  - /etc/a.crt\n  - --b=2',
    ['1-2 --etcd-certfile /etc/a.crt', '3-3 --b=2'],
  ],
  [
    'the same in a unit',
    'ExecStart=/usr/bin/kubelet \\\n  --config \\\n  /a.yaml \\\n  --v=2',
    ['1-1 ExecStart=/usr/bin/kubelet', '2-3 --config /a.yaml', '4-4 --v=2'],
  ],
  ['switches', '- --a\n- --b\nvolumes:\n', ['1-1 --a', '2-2 --b', '3-3 volumes:', '4-4 ']],
  ['a switch before a field', '- --b\nimage: x', ['1-1 --b', '2-2 image: x']],
])('%s', (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

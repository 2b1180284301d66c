import { expect, test } from 'vitest';
import { firstFile } from './first-file';

const start = {
  'cluster/pki.yaml': '',
  'control-plane/api.yaml': '',
  'node/unit': '',
  'node/config.yaml': '',
};
const task = { start, readOnly: ['cluster/pki.yaml'] };
const reason = (file: string | null, holds: boolean, ...because: unknown[]) => ({
  ...{ id: 'x', message: 'x', range: null, file, holds, because: because as never },
});
const grade = (met: boolean, ...because: ReturnType<typeof reason>[]) => ({
  objectives: [{ id: 'a', text: '', weight: 1, met, targets: [{ met, because }] }],
});

test.each([
  ['nothing is judged', null, 'control-plane/api.yaml'],
  ['an objective that is not met', grade(false, reason('node/config.yaml', false)), 'node/config.yaml'],
  [
    'what does not hold comes before what does',
    grade(false, reason('node/unit', true), reason('node/config.yaml', false)),
    'node/config.yaml',
  ],
  ['a reason of a reason', grade(false, reason(null, false, reason('node/unit', false))), 'node/unit'],
  [
    'a file that is fixed is passed over',
    grade(false, reason('cluster/pki.yaml', false), reason('node/unit', false)),
    'node/unit',
  ],
  ['a met objective says nothing', grade(true, reason('node/unit', false)), 'control-plane/api.yaml'],
])('%s', (_what, given, path) => {
  expect(firstFile(task, given)).toBe(path);
});

test('without a file that may be edited there is none', () => {
  expect(firstFile({ start: {}, readOnly: [] }, null)).toBe('');
});

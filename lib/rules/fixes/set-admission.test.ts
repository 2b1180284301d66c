import { expect, test } from 'vitest';
import { parseCluster } from '../../cluster/parse-cluster';
import { FILE } from '../cases/file';
import { viewCluster } from '../view/view-cluster';
import { applyEdits } from './apply-edits';
import { renameFlag } from './rename-flag';
import { setAdmission } from './set-admission';

const pod = (...words: readonly string[]) =>
  `spec:\n  containers:\n  - command:\n${['kube-apiserver', ...words].map((word) => `    - ${word}\n`).join('')}`;

function apiserverOf(text: string) {
  const files = { [FILE.apiserver]: text };
  const { apiserver } = viewCluster(parseCluster({ files, present: [], complete: false }), 36);
  if (apiserver === null) throw new Error('no API server');
  return { files, apiserver };
}

const ON = '--enable-admission-plugins';
const OFF = '--disable-admission-plugins';

test.each<[string, string, boolean, string | null]>([
  ['a plugin on, where no list is', pod('--v=2'), true, pod('--v=2', `${ON}=P`)],
  ['a plugin on, where another is', pod(`${ON}=Q`), true, pod(`${ON}=Q,P`)],
  ['a plugin on that is on', pod(`${ON}=P,Q`), true, pod(`${ON}=P,Q`)],
  ['a plugin on that alone is off', pod(`${OFF}=P`), true, pod(`${OFF}=`, `${ON}=P`)],
  ['a plugin on that is off with another', pod(`${OFF}=P,Q`), true, pod(`${OFF}=Q`, `${ON}=P`)],
  ['a plugin on that alone is off beside one that is on', pod(`${ON}=Q`, `${OFF}=P`), true, pod(`${ON}=Q,P`)],
  ['a plugin on that is both', pod(`${ON}=P`, `${OFF}=P`, '--v=2'), true, pod(`${ON}=P`, '--v=2')],
  ['a plugin off that is on', pod(`${ON}=P,Q`), false, pod(`${ON}=Q`)],
  ['a plugin off that is on alone', pod(`${ON}=P`, '--v=2'), false, pod('--v=2')],
  ['a plugin off that is not on', pod(`${ON}=Q`), false, pod(`${ON}=Q`)],
  ['nothing where the list of what is off cannot be edited', pod(`&a ${OFF}=P,Q`, '--v=2'), true, null],
  ['nothing where the list of what is on cannot be edited', pod(`&a ${ON}=Q`, `${OFF}=P,R`), true, null],
])('setAdmission sets %s', (_, text, on, wanted) => {
  const { files, apiserver } = apiserverOf(text);
  const edits = setAdmission(apiserver, 'P', on);
  expect(edits === null ? null : applyEdits(files, edits)[FILE.apiserver]).toBe(wanted);
});

test.each<[string, string, string | null]>([
  ['its value', pod('--profilng=false # why'), pod('--profiling=false # why')],
  ['its quotes', pod("'--profilng=false'"), pod("'--profiling=false'")],
  ['its one dash', pod('-profilng=false'), pod('-profiling=false')],
  ['the word behind it', pod('--profilng', 'x'), pod('--profiling', 'x')],
  ['every use', pod('--profilng', '--v=2', '--profilng=f'), pod('--profiling', '--v=2', '--profiling=f')],
  ['an anchored word as it is', pod('--profilng=t', '&a --profilng=false'), null],
  ['a word over two lines as it is', pod('--profilng=t', '"--profilng=a\\nb"'), null],
])('renameFlag keeps %s', (_, text, wanted) => {
  const { files, apiserver } = apiserverOf(text);
  const edits = renameFlag(apiserver, 'profilng', 'profiling');
  expect(edits === null ? null : applyEdits(files, edits)[FILE.apiserver]).toBe(wanted);
});

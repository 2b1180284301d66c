import { expect, test } from 'vitest';
import type { NoteKind, ScenarioNote } from '../../content/note';
import { sampleNote } from '../../testing/sample-items';
import { sampleVocabulary } from '../../testing/sample-vocabulary';
import { templateProblems } from './template-problems';

const told = (kind: NoteKind, over: Record<string, unknown>) =>
  templateProblems(sampleNote(kind, over) as ScenarioNote, sampleVocabulary).map(
    ({ code, path, message }) => `${code} ${path.join('.')}${/ Did you mean .*/.exec(message)?.[0] ?? ''}`,
  );
const reason = (id: string) => ({ path: 'apiserver-to-kubelet', reason: id });

test.each<[string, NoteKind, Record<string, unknown>, string[]]>([
  ['as it is', 'what-happens', {}, []],
  [
    'a file that the base lacks',
    'spot-it',
    { show: ['kubelet-config', 'etcd', 'pods'] },
    ['not-in-base show.1', 'not-in-base show.2'],
  ],
  ['a component that the base lacks', 'will-it-start', { component: 'etcd' }, ['not-in-base component']],
  ['a component of documents', 'will-it-start', { base: 'tunnel', component: 'konnectivity-agent' }, []],
  [
    'a knob misspelt',
    'effective-value',
    { knob: 'authorisation.mode' },
    ['unknown-knob knob Did you mean "authorization.mode"?'],
  ],
  [
    'a knob by the name of its flag where the field counts',
    'explain-away',
    { component: 'kubelet', knob: '--anonymous-auth' },
    ['unknown-knob knob'],
  ],
  ['a knob that only a change brings', 'explain-away', { knob: '--kubelet-client-key' }, []],
  [
    'a placeholder in a text that nobody fills in',
    'smallest-fix',
    { goal: 'all is in {pki}' },
    ['unknown-placeholder goal'],
  ],
  ['a placeholder in what explains', 'compare', { why: 'All is in {pki}.' }, ['unknown-placeholder why']],
  ['a reason that some cluster shows', 'explain-away', { target: reason('kubelet-ca-absent') }, []],
  [
    'a reason misspelt',
    'explain-away',
    { target: reason('kubelet-ca-absnt') },
    ['unknown-reason target.reason Did you mean "kubelet-ca-absent"?'],
  ],
  ['a reason that a fix brings', 'smallest-fix', { reach: reason('kubelet-ca') }, []],
  ['a change that is not there', 'what-happens', { vary: [['as-is', 'nowhere']] }, []],
])('%s', (_, kind, over, expected) => {
  expect(told(kind, over)).toEqual(expected);
});

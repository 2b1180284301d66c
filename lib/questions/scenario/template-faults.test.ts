import { expect, test } from 'vitest';
import { catalogue } from '../../content/catalogue';
import { loadContent } from '../../content/load';
import type { ScenarioNote } from '../../content/note';
import { templateFaults } from './template-faults';

const content = catalogue(loadContent('content').content);
const sound = content.note('scn-tunnel-starts') as ScenarioNote;
const codes = (over: Partial<ScenarioNote>) =>
  templateFaults({ ...sound, ...over } as ScenarioNote, content).map(({ code }) => code);

test.each<[string, Partial<ScenarioNote>, string[]]>([
  ['as it is', {}, []],
  ['a change to what is not shown', { show: ['kube-apiserver'] }, ['hidden-change', 'hidden-change']],
  ['few clusters', { vary: [['as-is', 'insecure-port']] }, ['few-variations']],
  [
    'two lists that stop it',
    {
      vary: [
        ['as-is', 'egress-lower-case', 'bad-switch'],
        ['as-is', 'insecure-port'],
        ['as-is', 'api-strangers', 'no-kubelet-ca'],
      ],
    },
    ['two-stoppers'],
  ],
])('%s', (_label, over, expected) => {
  expect(codes(over)).toEqual(expected);
});

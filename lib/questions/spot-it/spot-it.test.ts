import { expect, test } from 'vitest';
import { sampleItems } from '../../testing/sample-items';
import { sampleVocabulary } from '../../testing/sample-vocabulary';
import { openItem } from '../open-item';

const [item] = sampleItems('spot-it', {
  vary: [
    ['as-is', 'always-allow'],
    ['as-is', 'strangers'],
  ],
});
if (item === undefined) throw new Error('no item');

/** A draw in which both lines of the kubelet's file are wrong. */
function both() {
  for (let place = 0; place < 80; place++) {
    const question = openItem(item as NonNullable<typeof item>, sampleVocabulary, `s${place}`);
    if (question.shown.form !== 'spot-lines') throw new Error('no lines');
    const [, config] = question.shown.files;
    const lines = config?.text.split('\n') ?? [];
    const mode = lines.findIndex((line) => line.includes('AlwaysAllow')) + 1;
    const anonymous = lines.findIndex((line) => /anonymous/.test(line)) + 2;
    if (mode > 0 && lines[anonymous - 1]?.includes('enabled: true'))
      return { answer: question.answer, mode: `1:${mode}`, anonymous: `1:${anonymous}` };
  }
  throw new Error('never drawn');
}

test('every wrong line earns its share, a line that is fine costs one, and the whole cluster comes with the verdict', () => {
  const { answer, mode, anonymous } = both();
  const outcome = (...chosen: string[]) => {
    const { outcome: what, points } = answer({ form: 'spot-lines', chosen });
    return [what, points];
  };
  expect(outcome(mode, anonymous)).toEqual(['right', 1]);
  expect(outcome(mode)).toEqual(['partly', 0.5]);
  expect(outcome('0:1')).toEqual(['wrong', 0]);
  expect(outcome(mode, '0:1')[0]).toBe('wrong');
  expect(outcome()).toEqual(['invalid', 0]);
  expect(outcome('0:9999')).toEqual(['invalid', 0]);
  expect(outcome('7:1')).toEqual(['invalid', 0]);
  const verdict = answer({ form: 'spot-lines', chosen: [mode] });
  expect(Object.keys(verdict.cluster?.files ?? {})).toContain('node/var/lib/kubelet/config.yaml');
  expect(answer({ form: 'spot-lines', chosen: [] }).cluster).toBeUndefined();
});

import { expect, test } from 'vitest';
import { mutationSchema } from '../../content/mutation';
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

test('a flag whose value has a line of its own is one place: either line will do, and both are said', () => {
  const allowed = mutationSchema.parse({
    id: 'all-allowed',
    does: 'Allow everything',
    path: 'node-to-apiserver',
    claim: 'authorized',
    edits: [{ program: 'kube-apiserver', flag: 'authorization-mode', to: 'AlwaysAllow' }],
  });
  const mutation = (id: string) => (id === allowed.id ? allowed : sampleVocabulary.mutation(id));
  const [other] = sampleItems('spot-it', {
    path: 'node-to-apiserver',
    vary: [['all-allowed', 'all-allowed']],
  });
  for (let place = 0; place < 200; place++) {
    const { shown, answer } = openItem(
      other as NonNullable<typeof other>,
      { ...sampleVocabulary, mutation },
      `s${place}`,
    );
    if (shown.form !== 'spot-lines') throw new Error('no lines');
    const flag =
      (shown.files[0]?.text.split('\n') ?? []).findIndex((line) => /--authorization-mode$/.test(line)) + 1;
    if (flag === 0) continue;
    for (const line of [flag, flag + 1]) {
      const verdict = answer({ form: 'spot-lines', chosen: [`0:${line}`] });
      expect([verdict.outcome, verdict.points]).toEqual(['right', 1]);
      expect(verdict.correct).toMatch(/^- `--authorization-mode AlwaysAllow`$/);
    }
    return;
  }
  throw new Error('never drawn');
});

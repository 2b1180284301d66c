import { judgeTarget } from '../challenge/judge-target';
import type { ItemOf } from '../item-of';
import type { QuestionKind } from '../question-kind';
import { becauseWords } from '../scenario/because-words';
import { type ChoiceKey, choosingOne, oneOf } from '../scenario/chosen-of';
import { drawScenario } from '../scenario/draw-scenario';
import { claimsOfKnob, rowsOfKnob } from '../scenario/knob-claims';
import { layerGrid } from '../scenario/layer-grid';
import { layerWords } from '../scenario/layer-words';
import { notRunning } from '../scenario/not-running';
import { type CannotAsk, NothingToAsk } from '../scenario/nothing-to-ask';
import { shownFiles } from '../scenario/shown-files';
import { stem } from '../scenario/stem';
import { templateDraw } from '../scenario/template-draw';
import { unsaid } from '../scenario/unsaid';
import type { Drawn } from '../scenario/write-variation';
import type { Shown } from '../shown';

type Note = ItemOf<'explain-away'>['note'];

const ALARM: Readonly<Record<string, string>> = { on: 'True alarm', off: 'False alarm' };

/** A scanner's finding on a cluster: true or a false alarm, and what decides. */
export const explainAway: QuestionKind<'explain-away', Extract<Shown, { form: 'choose-one' }>, ChoiceKey> = {
  ...choosingOne,
  title: ({ note }) => `A scanner says: ${note.finding} True, or a false alarm?`,
  asks: ({ note }, vocabulary) => [
    ...('claim' in note.target && note.target.path === note.path ? [note.target.claim] : []),
    ...claimsOfKnob(note.component, note.knob, note.path, vocabulary),
  ],
  covers: ({ note }, vocabulary) =>
    rowsOfKnob(note.component, note.knob, vocabulary).filter((row) =>
      [note.claim, ...(note.also ?? [])].some((claim) => row.endsWith(` ${claim}`)),
    ),
  generate: ({ id, note }, vocabulary, seed) => {
    const draw = templateDraw(id, note, seed);
    const drawn = drawScenario(
      note,
      vocabulary,
      draw,
      (one) => {
        const found = judge(note, one);
        return 'cause' in found ? found : `${found.value} by ${found.place}`;
      },
      {
        key: (keys) => {
          const [first, ...others] = new Set(keys.map((key) => key.split(' ')[0] ?? ''));
          if (first !== undefined && others.length === 0)
            throw new NothingToAsk(note.id, {
              cause: `it is a ${ALARM[first]?.toLowerCase()} on every cluster`,
              at: ['target'],
            });
          return draw.pick(keys);
        },
      },
    );
    const found = judge(note, drawn);
    if ('cause' in found) throw new Error(`${note.id}: ${found.cause}`);
    const { because } = judgeTarget(note.target, drawn.report);
    const options = layerGrid(found, note.component, draw).map(({ value, place }) => {
      const correct = value === found.value && place === found.place;
      return {
        text: `${ALARM[value]}: what decides is ${place}`,
        correct,
        why: correct
          ? null
          : `It is a ${ALARM[found.value]?.toLowerCase()}, and what decides is ${found.place}.`,
      };
    });
    return oneOf(
      {
        prompt: stem(
          note,
          `A scanner reports on this cluster: ${note.finding}\n\nIs that so, and what decides?`,
        ),
        files: shownFiles(note, drawn),
        options,
        why: [
          `**${ALARM[found.value]}**: what decides is ${found.place}.`,
          becauseWords(because, 3),
          note.why ?? '',
        ]
          .filter((text) => text !== '')
          .join('\n\n'),
        cluster: drawn.written.input,
      },
      id,
      seed,
    );
  },
};

function judge(note: Note, { report }: Drawn): { value: string; place: string } | CannotAsk {
  const off = notRunning(report, note.component);
  if (off !== null) return off;
  const layer = report.components[note.component]?.effective[note.knob]?.layer;
  const place = layer === undefined ? null : layerWords(layer);
  if (place === null) return unsaid(note.component, note.knob, layer);
  return { value: judgeTarget(note.target, report).met ? 'off' : 'on', place };
}

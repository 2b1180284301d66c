import type { ItemOf } from '../item-of';
import type { QuestionKind } from '../question-kind';
import { type ChoiceKey, choosingOne, oneOf } from '../scenario/chosen-of';
import { drawScenario } from '../scenario/draw-scenario';
import { claimsOfKnob, rowsOfKnob } from '../scenario/knob-claims';
import { layerGrid } from '../scenario/layer-grid';
import { layerWords } from '../scenario/layer-words';
import { notRunning } from '../scenario/not-running';
import { plainPath } from '../scenario/plain-path';
import { shownFiles } from '../scenario/shown-files';
import { stem } from '../scenario/stem';
import { templateDraw } from '../scenario/template-draw';
import { unsaid } from '../scenario/unsaid';
import type { Drawn } from '../scenario/write-variation';
import type { Shown } from '../shown';

type Note = ItemOf<'effective-value'>['note'];

/** The value that a component uses in the end, and where it comes from: two values by two places, so that no option stands out. */
export const effectiveValue: QuestionKind<
  'effective-value',
  Extract<Shown, { form: 'choose-one' }>,
  ChoiceKey
> = {
  ...choosingOne,
  title: ({ note }) => `Which \`${note.knob}\` does ${note.component} use, and from where?`,
  asks: ({ note }, vocabulary) => claimsOfKnob(note.component, note.knob, note.path, vocabulary),
  covers: ({ note }, vocabulary) => rowsOfKnob(note.component, note.knob, vocabulary),
  generate: ({ id, note }, vocabulary, seed) => {
    const draw = templateDraw(id, note, seed);
    const drawn = drawScenario(note, vocabulary, draw, (one) => {
      const found = effective(note, one);
      return 'cause' in found ? found : `${found.value} from ${found.place}`;
    });
    const found = effective(note, drawn);
    if ('cause' in found) throw new Error(`${note.id}: ${found.cause}`);
    const options = layerGrid(found, note.component, draw).map(({ value, place }) => {
      const correct = value === found.value && place === found.place;
      return {
        text: `\`${value}\`, from ${place}`,
        correct,
        why: correct ? null : `It is \`${found.value}\`, from ${found.place}. ${note.why ?? ''}`.trim(),
      };
    });
    return oneOf(
      {
        prompt: stem(
          note,
          `Which \`${note.knob}\` does ${note.component} use here, and where does it come from?`,
        ),
        files: shownFiles(note, drawn),
        options,
        why: `${note.component} uses \`${found.value}\`, from ${found.place}${found.at}.${found.shadowed}`,
        cluster: drawn.written.input,
      },
      id,
      seed,
    );
  },
};

function effective(note: Note, { report }: Drawn) {
  const off = notRunning(report, note.component);
  if (off !== null) return off;
  const known = report.components[note.component]?.effective[note.knob];
  const place = known === undefined ? null : layerWords(known.layer);
  if (known === undefined || place === null) return unsaid(note.component, note.knob, known?.layer);
  const at =
    known.file !== null && known.range !== null
      ? ` (${plainPath(known.file)}, line ${known.range.start.line})`
      : '';
  const others = known.shadowed
    .filter(({ file }) => file !== null)
    .map(({ value, layer }) => `\`${String(value)}\` from ${layerWords(layer) ?? layer}`);
  return {
    value: String(known.value),
    place,
    at,
    shadowed: others.length === 0 ? '' : ` It goes before ${others.join(' and ')}.`,
  };
}

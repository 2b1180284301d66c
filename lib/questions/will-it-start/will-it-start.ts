import { random } from '../../core/random';
import { grader } from '../../rules/grade-cluster';
import { pathIds } from '../../rules/path-ids';
import type { ClaimRow } from '../claim-row';
import type { ItemOf } from '../item-of';
import type { QuestionKind } from '../question-kind';
import { type ChoiceKey, choosingOne, oneOf } from '../scenario/chosen-of';
import { drawScenario, judgedVariations } from '../scenario/draw-scenario';
import { claimsOfChange } from '../scenario/knob-claims';
import { shownFiles } from '../scenario/shown-files';
import { stem } from '../scenario/stem';
import { drawSurface } from '../scenario/surface';
import { templateDraw } from '../scenario/template-draw';
import { variationsOf } from '../scenario/variations-of';
import { type Drawn, writeVariation } from '../scenario/write-variation';
import type { Shown } from '../shown';

type Note = ItemOf<'will-it-start'>['note'];
const STARTS = 'Nothing stops it: it starts';
/** Four options, one of which says that it starts: so it is right as often as any other. */
const OPTIONS = 4;

/** Whether a component starts, and which line stops it. */
export const willItStart: QuestionKind<'will-it-start', Extract<Shown, { form: 'choose-one' }>, ChoiceKey> = {
  ...choosingOne,
  title: ({ note }) => `Does ${note.component} start with these files, and if not, which line stops it?`,
  // One change alone, so that it is the one that stops the component.
  asks: ({ note }, vocabulary) =>
    judgedVariations(note).flatMap(({ key, mutations: [one, ...others] }) =>
      key === 'starts' || one === undefined || others.length > 0
        ? []
        : claimsOfChange(one, note.path, vocabulary),
    ),
  covers: ({ note }, vocabulary) => {
    const judge = grader();
    const surface = drawSurface(random('covers'));
    const stops = variationsOf(note, vocabulary).flatMap((variation) => {
      const [one, ...others] = variation.mutations;
      if (one === undefined || others.length > 0) return [];
      const { report } = writeVariation(variation, surface, judge);
      return report.components[note.component]?.starts === false ? [one] : [];
    });
    return pathIds.flatMap((path) =>
      stops
        .flatMap((one) => claimsOfChange(one, path, vocabulary))
        .map((claim): ClaimRow => `${path} ${claim}`),
    );
  },
  generate: ({ id, note }, vocabulary, seed) => {
    const draw = templateDraw(id, note, seed);
    const starts = draw.below(OPTIONS) === 0;
    const drawn = drawScenario(
      note,
      vocabulary,
      draw,
      (one) => {
        const component = one.report.components[note.component];
        if (component?.starts === true) return 'starts';
        return culpritOf(note, one) === null
          ? null
          : `stops: ${one.mutations.map(({ id: name }) => name).join(' ')}`;
      },
      { key: (keys) => (starts ? 'starts' : draw.pick(keys.filter((key) => key !== 'starts'))) },
    );
    const culprit = starts ? null : culpritOf(note, drawn);
    const others = draw
      .shuffle(candidates(note, drawn).filter((text) => text !== culprit?.text))
      .slice(0, starts ? OPTIONS - 1 : OPTIONS - 2);
    const right = culprit === null ? STARTS : lineOption(culprit.text);
    const options = [
      STARTS,
      ...(culprit === null ? [] : [lineOption(culprit.text)]),
      ...others.map(lineOption),
    ].map((text) => ({
      text,
      correct: text === right,
      why:
        text === right
          ? null
          : text === STARTS
            ? 'It gives up before it serves anything.'
            : culprit === null
              ? 'That line is fine: the component starts.'
              : 'That line is fine. Another one stops it.',
    }));
    return oneOf(
      {
        prompt: stem(note, `Does ${note.component} start with these files? If not, which line stops it?`),
        files: shownFiles(note, drawn),
        options,
        why:
          culprit === null
            ? (note.why ?? null)
            : `- ${culprit.message}${note.why === undefined ? '' : `\n\n${note.why}`}`,
        cluster: drawn.written.input,
      },
      id,
      seed,
    );
  },
};

const lineOption = (text: string) => `\`${text}\``;

/** The line that the component gives up on, where what it says points to one line of what is shown; else null. */
function culpritOf(note: Note, drawn: Drawn): { text: string; message: string } | null {
  const errors = drawn.report.components[note.component]?.errors ?? [];
  const found = errors.flatMap(({ file, range, message }) => {
    const text = file && range ? lineAt(note, drawn, file, range.start.line) : undefined;
    return text === undefined ? [] : [{ text, message }];
  });
  const [first] = found;
  const alone = found.length === 1 || found.length === errors.length;
  return first !== undefined && alone && found.every(({ text }) => text === first.text) ? first : null;
}

function lineAt(note: Note, drawn: Drawn, file: string, line: number): string | undefined {
  const shown = shownFiles(note, drawn).find(({ path }) => path === file);
  return shown === undefined ? undefined : bare(shown.text.split('\n')[line - 1] ?? '');
}

/** Lines that say something: flags and settings. */
function candidates(note: Note, drawn: Drawn): readonly string[] {
  const lines = shownFiles(note, drawn).flatMap(({ text }) => text.split('\n').map(bare));
  const settings = lines.filter(
    (line) =>
      /^--[a-z-]+=|^[A-Za-z]+: \S/.test(line) && !/^(?:apiVersion|kind|name|image|namespace):/.test(line),
  );
  return [...new Set(settings)].filter((line) => lines.filter((other) => other === line).length === 1);
}

function bare(line: string): string {
  return line
    .trim()
    .replace(/^- /, '')
    .replace(/ \\$/, '')
    .replace(/^"(.*)"$|^'(.*)'$/, '$1$2');
}

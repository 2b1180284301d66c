import { random } from '../../core/random';
import { grader } from '../../rules/grade-cluster';
import { pathIds } from '../../rules/path-ids';
import type { ClaimRow } from '../claim-row';
import type { ItemOf } from '../item-of';
import type { QuestionKind } from '../question-kind';
import { applyEdits } from '../scenario/apply-edits';
import { BASES } from '../scenario/bases';
import { type ChoiceKey, choosingOne, oneOf } from '../scenario/chosen-of';
import { codeInWords } from '../scenario/code-in-words';
import { drawScenario, groupsOf, judgedVariations } from '../scenario/draw-scenario';
import { claimsOfChange } from '../scenario/knob-claims';
import { notRunning } from '../scenario/not-running';
import { type CannotAsk, NothingToAsk } from '../scenario/nothing-to-ask';
import { saidLines } from '../scenario/said-lines';
import { shownFiles } from '../scenario/shown-files';
import { stem } from '../scenario/stem';
import { drawSurface } from '../scenario/surface';
import { templateDraw } from '../scenario/template-draw';
import { type Variation, variationsOf } from '../scenario/variations-of';
import { type Drawn, writeVariation } from '../scenario/write-variation';
import type { Shown } from '../shown';

type Note = ItemOf<'will-it-start'>['note'];
const STARTS = 'Nothing stops it: it starts';
/** Four options, one of which says that it starts: so it is right as often as any other. */
const OPTIONS = 4;
/** So many of the lines that are offered are changed ones, where there are any: the one that stops it among them. */
const CHANGED = 2;

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
    const keyOf = (one: Drawn) => askedOf(note, one);
    const drawn = drawScenario(note, vocabulary, draw, keyOf, {
      key: (keys) => {
        const stopped = keys.filter((key) => key !== 'starts');
        if (stopped.length === keys.length || stopped.length === 0)
          throw new NothingToAsk(note.id, {
            cause:
              stopped.length === 0
                ? `no line of what is shown stops ${note.component} on any cluster`
                : `${note.component} starts on no cluster`,
            at: ['vary'],
          });
        return starts ? 'starts' : draw.pick(stopped);
      },
    });
    const culprit = starts ? null : culpritOf(note, drawn);
    const lines = candidates(note, drawn).filter((text) => text !== culprit?.text);
    const near = nearMisses(note, drawn, groupsOf(note, vocabulary, keyOf).get('starts') ?? []);
    const changed = draw.shuffle(lines.filter((text) => near.has(sameText(text))));
    const rest = draw.shuffle(lines.filter((text) => !near.has(sameText(text))));
    // As many lines that somebody changed whether it starts or not, or the only unusual one would be the key.
    const first = culprit === null ? CHANGED : CHANGED - 1;
    const others = [...changed.slice(0, first), ...rest, ...changed.slice(first)].slice(
      0,
      starts ? OPTIONS - 1 : OPTIONS - 2,
    );
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
            : `- ${codeInWords(culprit.message)}${note.why === undefined ? '' : `\n\n${note.why}`}`,
        cluster: drawn.written.input,
      },
      id,
      seed,
    );
  },
};

const lineOption = (text: string) => `\`${text}\``;

/** What a cluster asks for: `starts`, or which changes stop the component at a line that is shown. */
function askedOf(note: Note, one: Drawn): string | CannotAsk {
  const off = notRunning(one.report, note.component);
  if (off === null) return 'starts';
  const errors = one.report.components[note.component]?.errors ?? [];
  if (errors.length === 0) return off;
  return culpritOf(note, one) === null
    ? {
        cause: `${note.component} stops at no one line of what is shown: ${errors[0]?.message}`,
        at: ['show'],
      }
    : `stops: ${one.mutations.map(({ id: name }) => name).join(' ')}`;
}

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
  return shown && saidLines(shown.text).find(({ from, to }) => from <= line && line <= to)?.text;
}

/** Lines that say something: flags (also those that stand in one line of a unit, or it would be offered only where it is the key) and settings. */
function candidates(note: Note, drawn: Pick<Drawn, 'written'>): readonly string[] {
  const lines = shownFiles(note, drawn).flatMap(({ text }) => saidLines(text).map((said) => said.text));
  const settings = lines.filter(
    (line) =>
      /^--[a-z-]+[= ]|^[A-Za-z]+: \S|^(?:ExecStart|Environment)=.*--/.test(line) &&
      !/^(?:apiVersion|kind|name|image|namespace):/.test(line),
  );
  return [...new Set(settings)].filter((line) => lines.filter((other) => other === line).length === 1);
}

/**
 * Lines that changes of this cluster wrote and that are proven not to stop the component: a cluster with the same changes, but for the one
 * that stops it, starts. None where changes stop it together.
 */
function nearMisses(note: Note, drawn: Drawn, starting: readonly Variation[]): ReadonlySet<string> {
  const places = new Set(starting.map(({ choice }) => onlyPlace(choice, drawn.choice)));
  places.delete(null);
  const [place = null, ...more] = places.has('same') ? ['same' as const] : places;
  if (place === null || more.length > 0) return new Set();
  const id = place === 'same' ? undefined : drawn.choice[place];
  const stopper = drawn.mutations.find((one) => one.id === id);
  const without = writeVariation(
    { choice: [], mutations: [], model: applyEdits(BASES[note.base].model, stopper?.edits ?? []) },
    drawn.surface,
  );
  const plain = new Set(candidates(note, without).map(sameText));
  return new Set(
    candidates(note, drawn)
      .map(sameText)
      .filter((text) => !plain.has(text)),
  );
}

/** The only place at which two choices differ, `same` where they do not, null where they differ in more. */
function onlyPlace(one: readonly string[], two: readonly string[]): number | 'same' | null {
  const places = one.flatMap((id, at) => (id === two[at] ? [] : [at]));
  return places.length > 1 ? null : (places[0] ?? 'same');
}

/** A flag says the same on one line and on two. */
const sameText = (text: string) => text.replace(/^(--[a-z-]+) /, '$1=');

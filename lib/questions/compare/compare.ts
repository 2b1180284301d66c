import type { PathId } from '../../content/note';
import type { Random } from '../../core/random';
import { grader } from '../../rules/grade-cluster';
import { pathTitle } from '../path-title';
import type { QuestionKind } from '../question-kind';
import { becauseWords } from '../scenario/because-words';
import { type ChoiceKey, choosingOne, oneOf } from '../scenario/chosen-of';
import { decidingClaims } from '../scenario/deciding-claims';
import { groupsOf } from '../scenario/draw-scenario';
import { NothingToAsk } from '../scenario/nothing-to-ask';
import { shownFiles } from '../scenario/shown-files';
import { stem } from '../scenario/stem';
import { drawSurface } from '../scenario/surface';
import { templateDraw } from '../scenario/template-draw';
import { verdictReasons } from '../scenario/verdict-reasons';
import { type Drawn, writeVariation } from '../scenario/write-variation';
import type { Shown } from '../shown';

/** From the worst to the best. */
const RANKS = ['exposed', 'conditional', 'secure'] as const;
const WORDS = {
  first: 'The first cluster is the safer one there',
  second: 'The second cluster is the safer one there',
  alike: 'Both clusters are equally safe there, or unsafe',
} as const;
type Side = keyof typeof WORDS;

/** Two clusters, and which of them is safer on one path. */
export const compare: QuestionKind<'compare', Extract<Shown, { form: 'choose-one' }>, ChoiceKey> = {
  ...choosingOne,
  title: ({ note }, vocabulary) =>
    `Two clusters: which is safer on the path ${pathTitle(vocabulary, note.path)}?`,
  asks: ({ note }, vocabulary) => decidingClaims(note, vocabulary),
  generate: ({ id, note }, vocabulary, seed) => {
    const draw = templateDraw(id, note, seed);
    const groups = groupsOf(note, vocabulary, ({ report }) => {
      const { verdict } = report.paths[note.path];
      const rank = (RANKS as readonly string[]).indexOf(verdict);
      return rank < 0 ? { cause: `${note.path} is "${verdict}"`, at: ['path'] } : String(rank);
    });
    if (groups.size < 2)
      throw new NothingToAsk(note.id, { cause: `${note.path} is alike on every cluster`, at: ['vary'] });
    const side = draw.pick(['first', 'second', 'alike'] as const);
    const many = [...groups].filter(([, all]) => all.length > 1).map(([key]) => key);
    const [one, two] = pair(side === 'alike' ? many.sort() : [...groups.keys()].sort(), side, draw);
    const surface = drawSurface(draw);
    // The two differ in little: what they share is parsed and computed once.
    const judge = grader();
    const first = writeVariation(draw.pick(groups.get(one) ?? []), surface, judge);
    const rest = (groups.get(two) ?? []).filter(({ mutations }) => !same(mutations, first.mutations));
    const second = writeVariation(draw.pick(rest), surface, judge);
    const options = (Object.keys(WORDS) as Side[]).map((name) => ({
      text: WORDS[name],
      correct: name === side,
      why: name === side ? null : whyNot(name, first, second, note.path),
    }));
    return oneOf(
      {
        prompt: stem(
          note,
          `Two clusters that differ in little: which is safer on the path **${pathTitle(vocabulary, note.path)}**?`,
        ),
        files: [...shownFiles(note, first, 'first'), ...shownFiles(note, second, 'second')],
        options,
        why: [
          said('The first', first, note.path),
          said('The second', second, note.path),
          ...(note.why === undefined ? [] : [note.why]),
        ].join('\n\n'),
        cluster: (side === 'second' ? first : second).written.input,
      },
      id,
      seed,
    );
  },
};

/** Two keys, of which the wanted side has the higher. */
function pair(keys: readonly string[], side: Side, draw: Random): readonly [string, string] {
  if (side === 'alike') {
    const key = draw.pick(keys);
    return [key, key];
  }
  const [low, high] = draw.shuffle(keys).slice(0, 2).sort();
  if (low === undefined || high === undefined) throw new Error('a comparison needs two verdicts');
  return side === 'first' ? [high, low] : [low, high];
}

const same = (one: Drawn['mutations'], two: Drawn['mutations']) =>
  one.map(({ id }) => id).join() === two.map(({ id }) => id).join();

function whyNot(name: Side, first: Drawn, second: Drawn, path: PathId): string {
  const [one, other] = [first.report.paths[path].verdict, second.report.paths[path].verdict];
  const verdicts = one === other ? `Both are ${one}` : `The first is ${one}, the second ${other}`;
  return name === 'alike' ? `They differ. ${verdicts}.` : `${verdicts} there.`;
}

function said(who: string, { report }: Drawn, id: PathId): string {
  const path = report.paths[id];
  return `${who} is ${path.verdict}:\n\n${becauseWords(verdictReasons(path), 3)}`;
}

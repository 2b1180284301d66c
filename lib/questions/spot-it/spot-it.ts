import type { ClusterInput } from '../../cluster/parse-cluster';
import { claimIds } from '../../rules/claim-ids';
import type { Evidence } from '../../rules/evidence';
import { netCorrect } from '../choose-many/scoring-rules';
import { gradedVerdict } from '../graded-verdict';
import { invalidVerdict } from '../invalid-verdict';
import type { ItemOf } from '../item-of';
import { parseAnswer } from '../parse-answer';
import { pathTitle } from '../path-title';
import type { QuestionKind, SelfTestCase } from '../question-kind';
import { codeInWords } from '../scenario/code-in-words';
import { drawScenario, judgedVariations } from '../scenario/draw-scenario';
import type { CannotAsk } from '../scenario/nothing-to-ask';
import { plainPath } from '../scenario/plain-path';
import { type SaidLine, saidLines } from '../scenario/said-lines';
import type { ShownFile } from '../scenario/shown-file';
import { shownFiles } from '../scenario/shown-files';
import { stem } from '../scenario/stem';
import { templateDraw } from '../scenario/template-draw';
import type { Drawn } from '../scenario/write-variation';
import type { Shown } from '../shown';

type Note = ItemOf<'spot-it'>['note'];
/** A place that exposes the path: any of its lines will do. */
type Spot = { lines: readonly string[]; message: string };
type Key = {
  spots: readonly Spot[];
  files: readonly ShownFile[];
  why: string | null;
  cluster: ClusterInput;
};

/** Point at the lines that expose a path. Scored by net-correct over the places: a wrong line cancels a right one. */
export const spotIt: QuestionKind<'spot-it', Extract<Shown, { form: 'spot-lines' }>, Key> = {
  title: ({ note }, vocabulary) => `Which lines expose the path ${pathTitle(vocabulary, note.path)}?`,
  asks: ({ note }) =>
    claimIds.filter((claim) =>
      judgedVariations(note).some(({ report }) => report.paths[note.path].claims[claim].holds === false),
    ),
  generate: ({ id, note }, vocabulary, seed) => {
    const draw = templateDraw(id, note, seed);
    const drawn = drawScenario(
      note,
      vocabulary,
      draw,
      (one) => {
        const found = spotsOf(note, one);
        return 'cause' in found ? found : one.mutations.map(({ id: name }) => name).join(' ');
      },
      // Flags that stand on one line could not be told apart.
      { written: (surface) => ({ ...surface, unit: 'lines' }) },
    );
    const files = shownFiles(note, drawn);
    const spots = spotsOf(note, drawn);
    if ('cause' in spots) throw new Error(`${note.id}: ${spots.cause}`);
    return {
      shown: {
        form: 'spot-lines',
        prompt: stem(
          note,
          `Point at each line that exposes the path **${pathTitle(vocabulary, note.path)}**. There may be more than one.`,
        ),
        files,
      },
      key: { spots, files, why: note.why ?? null, cluster: drawn.written.input },
    };
  },
  present: ({ shown }) => shown,
  parse: (input) => parseAnswer(input, 'spot-lines'),
  grade: ({ key }, answer) => {
    const chosen = answer.form === 'spot-lines' ? [...new Set(answer.chosen)] : [];
    if (chosen.length === 0)
      return invalidVerdict('No line was pointed at. Choose each line that counts, then check.');
    if (chosen.some((line) => textOf(key.files, line) === undefined))
      return invalidVerdict('A line that was pointed at is not shown. Choose among the lines of the files.');
    const hits = key.spots.filter(({ lines }) => lines.some((line) => chosen.includes(line))).length;
    const right = key.spots.flatMap(({ lines }) => lines);
    const slips = chosen.filter((line) => !right.includes(line));
    const offered = key.files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
    const points = netCorrect({ offered, correct: key.spots.length, hits, slips: slips.length });
    return {
      ...gradedVerdict(points, {
        correct: key.spots.map(({ lines }) => `- \`${words(key.files, lines[0] ?? '')}\``).join('\n'),
        options: [
          ...key.spots.map(({ lines, message }) => ({
            id: lines.find((line) => chosen.includes(line)) ?? lines[0] ?? '',
            text: `\`${words(key.files, lines[0] ?? '')}\``,
            correct: true,
            chosen: lines.some((line) => chosen.includes(line)),
            explanation: codeInWords(message),
          })),
          ...slips.map((id) => ({
            id,
            text: `\`${words(key.files, id) || ' '}\``,
            correct: false,
            chosen: true,
            explanation: 'This line does not expose the path.',
          })),
        ],
        why: key.why,
      }),
      cluster: key.cluster,
    };
  },
  selfTest: ({ key }) => {
    const all = key.spots.map(({ lines }) => lines[0] ?? '');
    const right = key.spots.flatMap(({ lines }) => lines);
    const wrong = key.files[0]?.text
      .split('\n')
      .map((_, place) => `0:${place + 1}`)
      .find((line) => !right.includes(line));
    const cases: SelfTestCase[] = [
      { label: 'all right', answer: { form: 'spot-lines', chosen: all }, outcome: 'right', points: 1 },
      { label: 'blank', answer: { form: 'spot-lines', chosen: [] }, outcome: 'invalid', points: 0 },
      {
        label: 'not shown',
        answer: { form: 'spot-lines', chosen: ['9:9999'] },
        outcome: 'invalid',
        points: 0,
      },
    ];
    if (wrong !== undefined)
      cases.push({
        label: 'a wrong line',
        answer: { form: 'spot-lines', chosen: [wrong] },
        outcome: 'wrong',
        points: 0,
      });
    return cases;
  },
};

/** The places that expose the note's path, where each of them stands in a file that is shown. */
function spotsOf(note: Note, drawn: Drawn): readonly Spot[] | CannotAsk {
  const { verdict, claims } = drawn.report.paths[note.path];
  if (verdict !== 'exposed') return { cause: `${note.path} is "${verdict}", not exposed`, at: ['vary'] };
  const files = shownFiles(note, drawn);
  const bad = Object.values(claims)
    .filter(({ holds }) => holds === false)
    .flatMap(({ because }) => because.filter(({ holds }) => holds === false));
  const spots = new Map<string, Spot>();
  for (const { file, range, message, layer = 'file' } of bad.flatMap(leaves)) {
    const at = files.findIndex(({ path }) => path === file);
    const nowhere = (where: string): CannotAsk => ({ cause: `${where}: ${message}`, at: ['show'] });
    // What is missing stands nowhere: there is no line to point at.
    if (range === null || layer.endsWith('default')) return nowhere('a fault stands on no line');
    if (at < 0) return nowhere(`a fault stands in ${plainPath(file ?? '')}, which is not shown`);
    const { from, to } = saidAt(files, at, range.start.line);
    const lines: string[] = [];
    for (let line = from; line <= Math.max(to, Math.min(range.end.line, from + 7)); line++)
      lines.push(`${at}:${line}`);
    if (!/:|--/.test(textOf(files, lines[0] ?? '') ?? ''))
      return nowhere('a fault stands on a line that says nothing');
    spots.set(lines.join(), { lines, message });
  }
  return spots.size === 0
    ? { cause: `${note.path} is exposed, and no claim says by what`, at: ['path'] }
    : [...spots.values()];
}

function leaves(evidence: Evidence): readonly Evidence[] {
  const inner = (evidence.because ?? []).filter(({ holds }) => holds === false);
  return inner.length === 0 ? [evidence] : inner.flatMap(leaves);
}

/** What is said at a line; a flag and its value on two lines are one. */
function saidAt(files: readonly ShownFile[], file: number, line: number): SaidLine {
  const said = saidLines(files[file]?.text ?? '').find(({ from, to }) => from <= line && line <= to);
  return said ?? { text: '', from: line, to: line };
}

/** The words of a line as the file has them, with the value of a flag that stands on the next one. */
function words(files: readonly ShownFile[], id: string): string {
  const [file = -1, line = 0] = id.split(':').map(Number);
  const said = saidAt(files, file, line);
  return said.from < said.to ? said.text : (textOf(files, id) ?? '').trim();
}

function textOf(files: readonly ShownFile[], id: string): string | undefined {
  const [file, line] = id.split(':').map(Number);
  return files[file ?? -1]?.text.split('\n')[(line ?? 0) - 1];
}

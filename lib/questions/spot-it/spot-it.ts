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
import { drawScenario, judgedVariations } from '../scenario/draw-scenario';
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
      (one) => (spotsOf(note, one) === null ? null : one.mutations.map(({ id: name }) => name).join(' ')),
      // Flags that stand on one line could not be told apart.
      { written: (surface) => ({ ...surface, unit: 'lines' }) },
    );
    const files = shownFiles(note, drawn);
    const spots = spotsOf(note, drawn);
    if (spots === null) throw new Error(`${note.id}: no line of what is shown exposes the path`);
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
        correct: key.spots
          .map(({ lines }) => `- \`${(textOf(key.files, lines[0] ?? '') ?? '').trim()}\``)
          .join('\n'),
        options: [
          ...key.spots.map(({ lines, message }) => ({
            id: lines.find((line) => chosen.includes(line)) ?? lines[0] ?? '',
            text: `\`${(textOf(key.files, lines[0] ?? '') ?? '').trim()}\``,
            correct: true,
            chosen: lines.some((line) => chosen.includes(line)),
            explanation: message,
          })),
          ...slips.map((id) => ({
            id,
            text: `\`${(textOf(key.files, id) ?? '').trim() || ' '}\``,
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

/** The places that expose the note's path, where each of them stands in a file that is shown; else null. */
function spotsOf(note: Note, drawn: Drawn): readonly Spot[] | null {
  const { verdict, claims } = drawn.report.paths[note.path];
  if (verdict !== 'exposed') return null;
  const files = shownFiles(note, drawn);
  const bad = Object.values(claims)
    .filter(({ holds }) => holds === false)
    .flatMap(({ because }) => because.filter(({ holds }) => holds === false));
  const spots = new Map<string, Spot>();
  for (const { file, range, message, layer = 'file' } of bad.flatMap(leaves)) {
    const at = files.findIndex(({ path }) => path === file);
    // What is missing stands nowhere: there is no line to point at.
    if (range === null || at < 0 || layer.endsWith('default')) return null;
    const lines: string[] = [];
    for (let line = range.start.line; line <= Math.min(range.end.line, range.start.line + 7); line++)
      lines.push(`${at}:${line}`);
    if (!/:|--/.test(textOf(files, lines[0] ?? '') ?? '')) return null;
    spots.set(lines.join(), { lines, message });
  }
  return spots.size === 0 ? null : [...spots.values()];
}

function leaves(evidence: Evidence): readonly Evidence[] {
  const inner = (evidence.because ?? []).filter(({ holds }) => holds === false);
  return inner.length === 0 ? [evidence] : inner.flatMap(leaves);
}

function textOf(files: readonly ShownFile[], id: string): string | undefined {
  const [file, line] = id.split(':').map(Number);
  return files[file ?? -1]?.text.split('\n')[(line ?? 0) - 1];
}

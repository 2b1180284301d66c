import type { PathReport } from '../../rules/path-report';
import { pathTitle } from '../path-title';
import type { QuestionKind } from '../question-kind';
import { becauseWords } from '../scenario/because-words';
import { type ChoiceKey, choosingMany, manyOf } from '../scenario/chosen-of';
import { decidingClaims } from '../scenario/deciding-claims';
import { drawScenario } from '../scenario/draw-scenario';
import { shownFiles } from '../scenario/shown-files';
import { stem } from '../scenario/stem';
import { templateDraw } from '../scenario/template-draw';
import { verdictReasons } from '../scenario/verdict-reasons';
import type { Drawn } from '../scenario/write-variation';
import type { Shown } from '../shown';

const ASKS = {
  secure: 'Which of these paths are **secure**, every claim of theirs holding?',
  conditional: 'Which of these paths are safe under a **condition** only?',
  exposed: 'Which of these paths are **exposed**?',
} as const;

/** Files, and the paths that have a verdict. */
export const whichPath: QuestionKind<'which-path', Extract<Shown, { form: 'choose-many' }>, ChoiceKey> = {
  ...choosingMany,
  title: ({ note }) => ASKS[note.verdict].replaceAll('**', ''),
  asks: ({ note }, vocabulary) =>
    decidingClaims(note, vocabulary, (key) => String(key.split(' ').includes(note.path))),
  generate: ({ id, note }, vocabulary, seed) => {
    const draw = templateDraw(id, note, seed);
    const right = ({ report }: Drawn) =>
      note.among.filter((path) => report.paths[path].verdict === note.verdict);
    const drawn = drawScenario(note, vocabulary, draw, (one) => {
      const open = note.among.findIndex(
        (path) => !['secure', 'conditional', 'exposed'].includes(one.report.paths[path].verdict),
      );
      const path = note.among[open];
      if (path !== undefined)
        return { cause: `${path} is "${one.report.paths[path].verdict}"`, at: ['among', open] };
      const found = right(one);
      return found.length === 0 || found.length === note.among.length
        ? {
            cause: `${found.length === 0 ? 'no' : 'every'} path of "among" is ${note.verdict}`,
            at: ['among'],
          }
        : found.join(' ');
    });
    const found = right(drawn);
    const options = note.among.map((path) => ({
      text: pathTitle(vocabulary, path),
      correct: found.includes(path),
      why: whyOf(drawn.report.paths[path]),
    }));
    return manyOf(
      {
        prompt: stem(note, ASKS[note.verdict]),
        files: shownFiles(note, drawn),
        options,
        why: note.why ?? null,
        cluster: drawn.written.input,
      },
      id,
      seed,
    );
  },
};

function whyOf(path: PathReport): string {
  return `It is ${path.verdict}.\n\n${becauseWords(verdictReasons(path), 3)}`;
}

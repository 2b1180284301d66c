import papaparse from 'papaparse';
import { aboutQuestion } from '../about-question';
import type { ExchangeOption, ExchangeQuestion } from '../exchange-question';
import { writeGiftCategory } from '../gift/gift-category';
import { percentOf } from '../percent-of';
import type { Notice } from '../read-report';
import type { WriteReport } from '../write-report';
import { NUMBERED_COLUMNS, type NumberedColumn, SINGLE_COLUMNS, type SingleColumn } from './csv-columns';
import { writeList } from './csv-lists';
import { guardFormula } from './formula-guard';

type Row = Partial<Record<SingleColumn, string>> & {
  numbered?: readonly Partial<Record<NumberedColumn, string>>[];
};

/** Questions as CSV with the columns that `readCsv` documents; no cell of it is a formula. Gaps have no columns: a notice says so. */
export function writeCsv(questions: readonly ExchangeQuestion[]): WriteReport {
  const notices: Notice[] = [];
  const rows: Row[] = [];
  for (const question of questions) {
    const row = rowOf(question);
    if (row !== null) rows.push(row);
    else
      notices.push({
        effect: 'skipped',
        code: 'gaps',
        message: 'A CSV file has no columns for gaps in a text; the question was left out.',
        line: null,
        about: aboutQuestion(question),
      });
  }
  const most = Math.max(0, ...rows.map(({ numbered = [] }) => numbered.length));
  const columns = [
    ...SINGLE_COLUMNS.map((name) => ({ header: name as string, cell: (row: Row) => row[name] })),
    ...Array.from({ length: most }, (_, at) =>
      NUMBERED_COLUMNS.map((name) => ({
        header: `${name} ${at + 1}`,
        cell: (row: Row) => row.numbered?.[at]?.[name],
      })),
    ).flat(),
  ].filter(({ header, cell }) => header === 'prompt' || rows.some((row) => (cell(row) ?? '') !== ''));
  const table = rows.map((row) => columns.map(({ cell }) => guardFormula(cell(row) ?? '')));
  const text = papaparse.unparse([columns.map(({ header }) => header), ...table], { newline: '\n' });
  return { text: `${text}\n`, notices };
}

function rowOf(question: ExchangeQuestion): Row | null {
  const { body, category, tags, points } = question;
  const row: Row = {
    kind: body.kind,
    id: question.id ?? '',
    name: question.name ?? '',
    category:
      category.length === 0 ? '' : writeGiftCategory(category).replace('$CATEGORY: $course$/top/', ''),
    tags: writeList(tags),
    points: points === 1 ? '' : String(points),
    prompt: question.prompt,
    feedback: question.feedback ?? '',
    shuffle: 'shuffle' in body && !body.shuffle ? 'no' : '',
    case: 'caseMatters' in body && body.caseMatters ? 'yes' : '',
  };
  switch (body.kind) {
    case 'gaps':
      return null;
    case 'essay':
    case 'description':
      return row;
    case 'true-false':
      return {
        ...row,
        correct: String(body.holds),
        numbered: [{ feedback: body.whenTrue ?? '' }, { feedback: body.whenFalse ?? '' }],
      };
    case 'choose-one':
    case 'choose-many': {
      const right = body.options.flatMap(({ fraction }, at) => (fraction > 0 ? [at + 1] : []));
      const share = body.kind === 'choose-one' ? 1 : 1 / right.length;
      const isEven =
        right.length > 0 && body.options.every(({ fraction }) => fraction === 0 || fraction === share);
      return {
        ...row,
        correct: isEven ? right.join(', ') : '',
        numbered: body.options.map((one) => ({
          ...answer(one),
          option: one.text,
          share: isEven ? '' : percentOf(one.fraction),
        })),
      };
    }
    case 'type-in':
      return { ...row, numbered: body.answers.map((one) => ({ ...answer(one), option: one.text })) };
    case 'number':
      return {
        ...row,
        numbered: body.answers.map((one) => ({
          ...answer(one),
          option: one.from === one.to ? String(one.from) : `${one.from}..${one.to}`,
        })),
      };
    case 'match':
      return {
        ...row,
        numbered: [
          ...body.pairs.map(({ left, right }) => ({ option: left, match: right })),
          ...body.spare.map((right) => ({ match: right })),
        ],
      };
    case 'order':
      return { ...row, numbered: body.steps.map((option) => ({ option })) };
  }
}

/** An answer earns everything unless its share says otherwise. */
function answer({
  fraction,
  feedback,
}: Omit<ExchangeOption, 'text'>): Partial<Record<NumberedColumn, string>> {
  return { share: fraction === 1 ? '' : percentOf(fraction), feedback: feedback ?? '' };
}

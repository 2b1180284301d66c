import { fail, ok, type Result } from '../../core/result';
import type { ExchangeBody, ExchangeOption, ExchangeQuestion, ExchangeRange } from '../exchange-question';
import { giftCategory } from '../gift/gift-category';
import type { HtmlLoss } from '../html-loss';
import { markdownWithoutHtml } from '../markdown-without-html';
import { shareOfPercent } from '../share-of-percent';
import type { NumberedColumn, SingleColumn } from './csv-columns';
import { readList } from './csv-lists';

/** Cells of a row that hold something, by what their column means; `numbered[0]` is `option 1`, `share 1` … */
export type CsvCells = { single: Map<string, string>; numbered: Partial<Record<NumberedColumn, string>>[] };

type Fault = { code: string; message: string };
type Read<T> = Result<T, Fault>;

const KINDS = new Map<string, ExchangeBody['kind']>([
  ...(['choose-one', 'choose-many', 'true-false', 'type-in', 'number', 'match', 'order'] as const).map(named),
  ...(['essay', 'description'] as const).map(named),
  ['singlechoice', 'choose-one'],
  ['multiplechoice', 'choose-many'],
  ['multiplechoicesingle', 'choose-one'],
  ['shortanswer', 'type-in'],
  ['numerical', 'number'],
  ['numeric', 'number'],
  ['matching', 'match'],
  ['ordering', 'order'],
]);

/** One row as a question, or why it is none. */
export function questionOfRow(
  row: CsvCells,
): Read<{ question: ExchangeQuestion; losses: readonly HtmlLoss[] }> {
  const losses = new Map<string, HtmlLoss>();
  const markdown = (cell: string): string => {
    const read = markdownWithoutHtml(cell);
    for (const loss of read.losses) losses.set(loss.code, loss);
    return read.markdown;
  };
  const cell = (name: SingleColumn): string => row.single.get(name) ?? '';
  if (cell('prompt') === '') return bad('empty-text', 'The row has no prompt. Fill in what is asked.');
  const points = cell('points') === '' ? 1 : Number(cell('points').replace(',', '.'));
  if (!(points > 0 && points <= 1_000_000))
    return bad(
      'points',
      'Its points are not a number above 0. Write a number, or leave the cell empty for 1.',
    );
  const kind = kindOf(row);
  if (!kind.ok) return kind;
  const body = bodyOf(kind.value, row, markdown);
  if (!body.ok) return body;
  const question: ExchangeQuestion = {
    id: cell('id') || null,
    name: cell('name') || null,
    prompt: markdown(cell('prompt')),
    category: giftCategory(`top/${cell('category')}`),
    tags: readList(cell('tags')),
    feedback: cell('feedback') === '' ? null : markdown(cell('feedback')),
    points,
    body: body.value,
  };
  return ok({ question, losses: [...losses.values()] });
}

function kindOf({ single, numbered }: CsvCells): Read<ExchangeBody['kind']> {
  const said = single.get('kind');
  const correct = (single.get('correct') ?? '').trim();
  const hasOptions = numbered.some(({ option }) => option !== undefined);
  if (said !== undefined) {
    const kind = KINDS.get(said.toLowerCase().replace(/[\s_/-]+/g, ''));
    if (kind !== undefined) return ok(kind);
    return bad(
      'unknown-kind',
      'Its kind is none of choose-one, choose-many, true-false, type-in, number, match, order, essay and description.',
    );
  }
  if (numbered.some(({ match }) => match !== undefined)) return ok('match');
  if (!hasOptions && truth(correct) !== null) return ok('true-false');
  if (hasOptions && correct !== '') return ok(readList(correct).length > 1 ? 'choose-many' : 'choose-one');
  return bad(
    'no-kind',
    'What kind of question it is does not follow from its cells. Fill in “kind”, or options and “correct”.',
  );
}

function bodyOf(
  kind: ExchangeBody['kind'],
  row: CsvCells,
  markdown: (cell: string) => string,
): Read<ExchangeBody> {
  const { single, numbered } = row;
  const shuffle = !/^\s*(?:no|false|0|n)\s*$/i.test(single.get('shuffle') ?? '');
  const caseMatters = /^\s*(?:yes|true|1|y)\s*$/i.test(single.get('case') ?? '');
  const said = (cell: string | undefined) => (cell === undefined ? null : markdown(cell));
  const correct = single.get('correct') ?? '';
  switch (kind) {
    case 'essay':
    case 'description':
      return ok({ kind });
    case 'true-false': {
      const holds = truth(correct);
      if (holds === null) return bad('no-key', 'Its “correct” is neither true nor false.');
      return ok({
        kind,
        holds,
        whenTrue: said(numbered[0]?.feedback),
        whenFalse: said(numbered[1]?.feedback),
      });
    }
    case 'choose-one':
    case 'choose-many': {
      const shares = sharesOf(kind, numbered, correct);
      if (!shares.ok) return shares;
      const options = numbered.flatMap(({ option, feedback }, at): ExchangeOption[] =>
        option === undefined
          ? []
          : [{ text: markdown(option), fraction: shares.value[at] ?? 0, feedback: said(feedback) }],
      );
      if (options.length < 2) return bad('too-few-options', 'It has fewer than two options.');
      return ok({ kind, options, shuffle });
    }
    case 'type-in':
    case 'number': {
      const given = numbered.some(({ option }) => option !== undefined) ? numbered : [{ option: correct }];
      const answers: (ExchangeOption & { text: string })[] = [];
      for (const { option = '', share, feedback } of given) {
        if (option === '') continue;
        const fraction = share === undefined ? 1 : shareOf(share);
        if (fraction === null) return badShare();
        answers.push({ text: option, fraction, feedback: said(feedback) });
      }
      if (answers.length === 0) return bad('no-key', 'It has no answer. Write it into “option 1”.');
      if (kind === 'type-in') return ok({ kind, answers, caseMatters });
      const ranges = answers.flatMap(({ text, ...rest }): ExchangeRange[] => {
        const range = rangeOf(text);
        return range === null ? [] : [{ ...range, ...rest }];
      });
      if (ranges.length < answers.length)
        return bad('no-number', 'An answer is no number. Write 3, 3.5 or a range such as 3..4.');
      return ok({ kind, answers: ranges });
    }
    case 'match': {
      if (numbered.some(({ option, match }) => option !== undefined && match === undefined))
        return bad('no-pair', 'A left side has no right one. Fill in “match” with the same number.');
      const pairs = numbered.flatMap(({ option, match }) =>
        option === undefined || match === undefined
          ? []
          : [{ left: markdown(option), right: markdown(match) }],
      );
      if (pairs.length === 0) return bad('no-pair', 'It has no pairs. Fill in “option 1” and “match 1”.');
      const spare = numbered.flatMap(({ option, match }) =>
        option === undefined && match !== undefined ? [markdown(match)] : [],
      );
      return ok({ kind, pairs, spare, shuffle });
    }
    case 'order': {
      const steps = numbered.flatMap(({ option }) => (option === undefined ? [] : [markdown(option)]));
      if (steps.length < 2) return bad('too-few-options', 'It has fewer than two steps to put into order.');
      return ok({ kind, steps });
    }
    case 'gaps':
      return bad('unknown-kind', 'A CSV file has no columns for gaps in a text.');
  }
}

/** The share of each option: as given, or from `correct`, which shares everything evenly where several are to be chosen. */
function sharesOf(
  kind: 'choose-one' | 'choose-many',
  numbered: CsvCells['numbered'],
  correct: string,
): Read<number[]> {
  if (numbered.some(({ share }) => share !== undefined)) {
    const shares = numbered.map(({ share }) => (share === undefined ? 0 : shareOf(share)));
    return shares.every((share) => share !== null) ? ok(shares) : badShare();
  }
  const places = readList(correct.replaceAll(';', ',')).map((word) => {
    const at = numbered.findIndex(({ option }) => option?.trim() === word);
    if (at >= 0 && !/^(?:\d{1,2}|[a-zA-Z])$/.test(word)) return at;
    if (/^\d{1,2}$/.test(word)) return Number(word) - 1;
    return /^[a-zA-Z]$/.test(word) ? word.toLowerCase().charCodeAt(0) - 97 : at;
  });
  if (places.length === 0)
    return bad(
      'no-key',
      'No option is correct. Write its number into “correct”, or shares into “share 1”, “share 2” ….',
    );
  if (places.some((at) => numbered[at]?.option === undefined))
    return bad('no-key', 'Its “correct” names an option that the row does not have.');
  if (kind === 'choose-one') return ok(numbered.map((_, at) => Number(places.includes(at))));
  return ok(numbered.map((_, at) => (places.includes(at) ? 1 / new Set(places).size : 0)));
}

function shareOf(cell: string): number | null {
  const percent = cell.replace('%', '').replace(',', '.').trim();
  return /^[+-]?\d{1,3}(?:\.\d{0,20})?$/.test(percent) && Math.abs(Number(percent)) <= 100
    ? shareOfPercent(percent)
    : null;
}

function rangeOf(cell: string): { from: number; to: number } | null {
  const [from = '', to = from] = cell.split('..').map((end) => end.trim());
  const ends = [from, to].map((end) =>
    /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(end) ? Number(end) : Number.NaN,
  );
  const [low = Number.NaN, high = Number.NaN] = ends;
  return Number.isFinite(low) && Number.isFinite(high)
    ? { from: Math.min(low, high), to: Math.max(low, high) }
    : null;
}

function truth(cell: string): boolean | null {
  if (/^\s*(?:true|t|yes)\s*$/i.test(cell)) return true;
  return /^\s*(?:false|f|no)\s*$/i.test(cell) ? false : null;
}

function badShare(): Read<never> {
  return bad('share', 'A share is no percentage from -100 to 100.');
}

function bad(code: string, message: string): Read<never> {
  return fail({ code, message });
}

function named<K extends ExchangeBody['kind']>(kind: K): [string, K] {
  return [kind.replace('-', ''), kind];
}

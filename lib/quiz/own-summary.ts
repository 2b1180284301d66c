import { plainText } from '../content/plain-text';
import { assertNever } from '../core/assert-never';
import { folderName } from './folder-name';
import type { OwnBody, OwnKind, OwnQuestion } from './own-question';

/** What lists of own questions show and look through. */
export type OwnSummary = {
  kind: OwnKind;
  /** Its name, or how its prompt begins; one line of plain text. */
  title: string;
  folder: string;
  /** All that it says, in small letters; feedback is left out. */
  words: string;
};

const LONGEST_TITLE = 160;
const MOST_WORDS = 20_000;

/** Sums an own question up for lists. */
export function ownSummary({ name, prompt, category, tags, body }: OwnQuestion): OwnSummary {
  const title = plainText(name ?? '') || plainText(prompt) || 'A question without words';
  const said = [name ?? '', plainText(prompt), ...category, ...tags, ...textsOf(body).map(plainText)];
  return {
    kind: body.kind,
    title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title,
    folder: folderName(category),
    words: said.join(' ').toLowerCase().slice(0, MOST_WORDS),
  };
}

function textsOf(body: OwnBody): string[] {
  switch (body.kind) {
    case 'choose-one':
    case 'choose-many':
      return body.options.map(({ text }) => text);
    case 'type-in':
      return body.answers.map(({ text }) => text);
    case 'match':
      return [...body.pairs.flatMap(({ left, right }) => [left, right]), ...body.spare];
    case 'order':
      return body.steps;
    case 'true-false':
    case 'number':
    case 'gaps':
      return [];
    default:
      return assertNever(body);
  }
}

import type { ExchangeQuestion } from '../formats/exchange-question';
import type { OwnQuestion } from './own-question';

/** An own question as every writer of lib/formats takes it. `id` names it in the file. Path, claim and exam domains stay behind. */
export function exchangeOfOwn(id: string, question: OwnQuestion): ExchangeQuestion {
  const { path: _path, claim: _claim, exams: _exams, ...rest } = question;
  return { id, ...rest };
}

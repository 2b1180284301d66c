import { assertNever } from '../../core/assert-never';
import type { SelfTestCase } from '../../questions/question-kind';
import type { Verdict } from '../../questions/verdict';
import type { OwnBody, OwnKind, OwnQuestion } from '../own-question';
import type { PaperShown } from '../paper-shown';
import { openChoice } from './open-choice';
import { openGaps } from './open-gaps';
import { openMatch } from './open-match';
import { openNumber } from './open-number';
import { openOrder } from './open-order';
import { openTrueFalse } from './open-true-false';
import { openTypeIn } from './open-type-in';

/** An own question drawn with a seed; only its functions see its key. */
export type OpenOwn = {
  /** Nothing of shares and feedback is in it. */
  shown: PaperShown;
  /** Never throws; blank, unreadable or not offered is `invalid`. */
  answer(input: unknown): Verdict;
  selfTest(): readonly SelfTestCase[];
  /** What was shown as "o1" is option "3" of the stored question; null where nothing is chosen. */
  options: Readonly<Record<string, string>> | null;
};

/** A kind's part: its body and what all kinds need. `draw`: seeds whatever is put into an order, or null to leave the author's. */
export type OwnPart<K extends OwnKind> = {
  body: Extract<OwnBody, { kind: K }>;
  prompt: string;
  feedback: string | null;
  draw: string | null;
};

/**
 * Draws an own question. The same question, id and seed give the same bytes. `shuffle` false leaves options and partners in the author's
 * order (steps to order are always mixed).
 */
export function openOwn(
  { body, prompt, feedback }: OwnQuestion,
  { id, seed, shuffle }: { id: string; seed: string; shuffle: boolean },
): OpenOwn {
  const always = `own/${id}/${seed}`;
  const frame = { prompt, feedback, draw: shuffle ? always : null };
  const mixed = (wanted: boolean) => ({ ...frame, draw: shuffle && wanted ? always : null });
  switch (body.kind) {
    case 'choose-one':
    case 'choose-many':
      return openChoice({ ...mixed(body.shuffle), body });
    case 'true-false':
      return openTrueFalse({ ...frame, body });
    case 'type-in':
      return openTypeIn({ ...frame, body });
    case 'number':
      return openNumber({ ...frame, body });
    case 'match':
      return openMatch({ ...mixed(body.shuffle), body });
    case 'order':
      return openOrder({ ...frame, draw: always, body });
    case 'gaps':
      return openGaps({ ...frame, body });
    default:
      return assertNever(body);
  }
}

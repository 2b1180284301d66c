import { fail, ok, type Result } from '../core/result';
import type { ExchangeQuestion } from '../formats/exchange-question';
import { type OwnQuestion, ownQuestionSchema } from './own-question';

/** Why a question of a file cannot become an own one: a sentence, with a code for tests and for grouping. */
export type NotOwn = { code: 'essay' | 'description' | 'too-large' | 'unfit'; message: string };

/**
 * A question that a reader of lib/formats gave, as an own one; nothing of it is lost but the id that named it in its file. Essays and
 * descriptions are none: nobody grades the one, and the other asks nothing.
 */
export function ownOfExchange({ id: _id, ...question }: ExchangeQuestion): Result<OwnQuestion, NotOwn> {
  const { kind } = question.body;
  if (kind === 'essay')
    return fail({
      code: 'essay',
      message: 'An essay needs a person to grade it. Ask it as a question with options, or in class.',
    });
  if (kind === 'description')
    return fail({
      code: 'description',
      message: 'A description asks nothing. Put its text into the introduction of the quiz.',
    });
  const parsed = ownQuestionSchema.safeParse({ ...question, path: null, claim: null, exams: [] });
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  if (issue?.code === 'custom') return fail({ code: 'unfit', message: issue.message });
  const where = issue?.path.join('.') ?? '';
  if (issue?.code === 'too_big')
    return fail({
      code: 'too-large',
      message: `Its ${where} is larger than ${issue.maximum}. Make it shorter in the file, then import again.`,
    });
  return fail({ code: 'unfit', message: `Its ${where} cannot be used: ${issue?.message ?? 'unknown'}.` });
}

import { type JsonReply, postJson } from '@/app/_components/post-json';
import type { Answer } from '@/lib/questions/answer';
import type { Verdict } from '@/lib/questions/verdict';
import type { QuestionCard } from '@/lib/services/review-views';

/** Has an answer graded by the server; the verdict is null where the reply holds none. Never throws. */
export async function askVerdict(
  { itemId, seed }: Pick<QuestionCard, 'itemId' | 'seed'>,
  answer: Answer,
  learnerId: string,
): Promise<JsonReply & { verdict: Verdict | null }> {
  const reply = await postJson('/api/answers', { itemId, seed, answer }, learnerId);
  return { ...reply, verdict: verdictOf(reply.body) };
}

function verdictOf(body: unknown): Verdict | null {
  return typeof body === 'object' && body !== null && 'verdict' in body ? (body.verdict as Verdict) : null;
}

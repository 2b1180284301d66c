import type { Result } from '@/lib/core/result';
import type { ChallengeRefusal, ChallengeRefusalCode } from '@/lib/services/challenge-refusal';

const STATUS: Record<ChallengeRefusalCode, number> = {
  'unknown-challenge': 404,
  'unknown-objective': 404,
  'unknown-submission': 404,
  'bad-files': 400,
  'not-missed': 400,
  'other-device': 409,
  'no-attempt': 409,
  'attempt-over': 409,
  'exam-goes-on': 409,
  reached: 409,
  'id-taken': 409,
  'not-in-exam': 403,
  'not-yet': 403,
  'too-many': 429,
};

/** What a challenge's service gave, or its refusal with an honest status. */
export function challengeReply(result: Result<unknown, ChallengeRefusal>): Response {
  const headers = { 'cache-control': 'no-store' };
  if (result.ok) return Response.json(result.value, { headers });
  const { code, retryAfterSeconds } = result.problem;
  return Response.json(result.problem, {
    status: STATUS[code],
    headers:
      retryAfterSeconds === undefined ? headers : { ...headers, 'retry-after': String(retryAfterSeconds) },
  });
}

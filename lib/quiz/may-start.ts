import { fail, ok, type Result } from '../core/result';
import type { QuizSettings } from './quiz-settings';
import type { QuizWindow } from './quiz-window';

/** Why no attempt may be started now. `until`: from when it may be (epoch ms), or null for never. */
export type MayNotStart = {
  code: 'not-open-yet' | 'closed' | 'attempt-runs' | 'no-attempts-left' | 'cooling-down';
  until: number | null;
};

/** Whether somebody may start. `attempts`: those that they have, previews apart; `closedAt` null for one that runs. */
export function mayStart(
  { opensAt, closesAt, attempts: most }: QuizWindow,
  { coolDownMinutes }: Pick<QuizSettings, 'coolDownMinutes'>,
  attempts: readonly { closedAt: number | null }[],
  now: number,
): Result<null, MayNotStart> {
  const no = (code: MayNotStart['code'], until: number | null = null) => fail({ code, until });
  if (opensAt !== null && now < opensAt) return no('not-open-yet', opensAt);
  if (closesAt !== null && now >= closesAt) return no('closed');
  if (attempts.some(({ closedAt }) => closedAt === null)) return no('attempt-runs');
  if (most !== null && attempts.length >= most) return no('no-attempts-left');
  const last = Math.max(...attempts.map(({ closedAt }) => closedAt ?? 0), -Infinity);
  const until = last + coolDownMinutes * 60_000;
  return attempts.length > 0 && now < until ? no('cooling-down', until) : ok(null);
}

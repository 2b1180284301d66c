import { fail, ok, type Result } from '../core/result';
import type { SchedulerParameters } from './card-event';
import { parametersSchema } from './parameters-schema';

/** Checks scheduler parameters from outside (a form, a trainer, an import). The problem is one sentence per fault. */
export function checkParameters(input: unknown): Result<SchedulerParameters, string[]> {
  const parsed = parametersSchema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    ),
  );
}

import type * as z from 'zod';
import { valueAt } from './value-at';

type Issue = z.core.$ZodIssue;

/**
 * The issues of a failed schema as a person wants to read them: where a value fits none of several shapes, those of the shape that
 * it comes nearest to, in place of "Invalid input". `value` is what was parsed.
 */
export function nearestIssues(issues: readonly Issue[], value: unknown): readonly Issue[] {
  return issues.flatMap((issue) => {
    // Without shapes to choose from (no option has the right `kind`) the issue says all that there is.
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const part = valueAt(value, pathOf(issue));
    const types = issue.errors.flatMap(([one, ...others]) =>
      one?.code === 'invalid_type' && one.path.length === 0 && others.length === 0 ? [one] : [],
    );
    const [first] = types;
    if (first !== undefined && types.length === issue.errors.length) {
      const expected = [...new Set(types.map((one) => one.expected))].join(' or ');
      return [{ ...first, path: issue.path, message: `Expected ${expected}, not ${kindOf(part)}.` }];
    }
    const shapes = issue.errors.map((shape) => nearestIssues(shape, part));
    const nearest = shapes.reduce((best, shape) => (distance(shape) < distance(best) ? shape : best));
    return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

/** How much would have to change for a value to fit: each field that is missing, too many or wrong counts. */
function distance(shape: readonly Issue[]): number {
  return shape.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function pathOf({ path }: Issue): readonly (string | number)[] {
  return path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}

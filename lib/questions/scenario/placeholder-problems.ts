import type { PathSegment } from '../../content/entry';
import type { Json } from '../../content/mutation';
import { random } from '../../core/random';
import { drawSurface } from './surface';
import type { TemplateProblem } from './template-problem';

const KNOWN = Object.keys(drawSurface(random('names')).names);

/** Names in braces that no surface fills in, in a text or in all texts of a value. `known`: none where nothing is filled in. */
export function placeholderProblems(
  value: Json,
  path: readonly PathSegment[],
  known: readonly string[] = KNOWN,
): readonly TemplateProblem[] {
  const names = new Set([...JSON.stringify(value).matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name ?? ''));
  return [...names]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: 'unknown-placeholder',
      path,
      message:
        known.length === 0
          ? `Nothing is filled in here: "{${name}}" would be shown as it is.`
          : `There is no placeholder "{${name}}". There are ${known.map((one) => `{${one}}`).join(', ')}.`,
    }));
}

import { rangeAround } from '../range-around';
import { childNamed } from '../xml/child-named';
import { childrenNamed } from '../xml/children-named';
import { descendantsNamed } from '../xml/descendants-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';
import type { ResponseDeclaration } from './response-declarations';

/** One thing that an item's response processing does when a response is a certain text or lies in a range. */
export type ProcessingRule = {
  response: string;
  test: { text: string; caseMatters: boolean } | { from: number; to: number };
  /** What it sets: outcome → value. */
  sets: ReadonlyMap<string, string>;
};

/**
 * The conditions of a QTI 2.x item that compare one response with values that are written down. Everything else that response
 * processing can do (it is a small language) is not looked at: declarations say what is right.
 */
export function processingRules(
  item: XmlElement,
  declarations: ReadonlyMap<string, ResponseDeclaration>,
): readonly ProcessingRule[] {
  return descendantsNamed(item, 'responseIf', 'responseElseIf').flatMap((branch) => {
    const condition = branch.children.find((child): child is XmlElement => typeof child !== 'string');
    if (condition === undefined) return [];
    const sets = new Map(
      childrenNamed(branch, 'setOutcomeValue').flatMap((set) => {
        const [value] = descendantsNamed(set, 'baseValue');
        return value ? [[set.attributes.get('identifier') ?? '', textOf(value).trim()] as const] : [];
      }),
    );
    return testsOf(condition, declarations).map((one) => ({ ...one, sets }));
  });
}

type Test = Pick<ProcessingRule, 'response' | 'test'>;

function testsOf(condition: XmlElement, declarations: ReadonlyMap<string, ResponseDeclaration>): Test[] {
  if (condition.name === 'and' || condition.name === 'or') {
    const range = condition.name === 'and' ? between(condition) : null;
    if (range !== null) return [range];
    return condition.children.flatMap((child) =>
      typeof child === 'string' ? [] : testsOf(child, declarations),
    );
  }
  const response = variableOf(condition);
  const declaration = declarations.get(response);
  if (declaration === undefined) return [];
  const [base] = childrenNamed(condition, 'baseValue');
  const values = base ? [textOf(base)] : childNamed(condition, 'correct') ? declaration.correct : [];
  if (condition.name === 'stringMatch' || condition.name === 'match')
    return values.map((text) => ({
      response,
      test: { text: text.trim(), caseMatters: condition.attributes.get('caseSensitive') !== 'false' },
    }));
  if (condition.name === 'equal' || condition.name === 'equalRounded')
    return values.flatMap((value) => {
      const range = reachOf(condition, value);
      return range === null ? [] : [{ response, test: range }];
    });
  return [];
}

function variableOf(condition: XmlElement): string {
  return childNamed(condition, 'variable')?.attributes.get('identifier') ?? '';
}

/** Whichever operand comes first: Moodle writes the bound before the variable and means the same. */
function between(condition: XmlElement): Test | null {
  const low = childNamed(condition, 'gte');
  const high = childNamed(condition, 'lte');
  if (low === null || high === null || variableOf(low) !== variableOf(high)) return null;
  const from = Number(textOf(childNamed(low, 'baseValue')).trim() || Number.NaN);
  const to = Number(textOf(childNamed(high, 'baseValue')).trim() || Number.NaN);
  return Number.isFinite(from) && Number.isFinite(to)
    ? { response: variableOf(low), test: { from: Math.min(from, to), to: Math.max(from, to) } }
    : null;
}

function reachOf(condition: XmlElement, value: string): { from: number; to: number } | null {
  const { attributes } = condition;
  if (condition.name === 'equalRounded') {
    const figures = Number(attributes.get('figures') ?? '0');
    const isPlaces = attributes.get('roundingMode') === 'decimalPlaces' && figures >= 0 && figures < 100;
    return rangeAround(value, isPlaces ? `5e-${figures + 1}` : '0');
  }
  const [below = '0', above = below] = (attributes.get('tolerance') ?? '0').trim().split(/\s+/);
  const mode = attributes.get('toleranceMode') ?? 'exact';
  const reach = (tolerance: string) =>
    mode === 'absolute'
      ? tolerance
      : mode === 'relative'
        ? String((Math.abs(Number(value)) * Number(tolerance)) / 100)
        : '0';
  const low = rangeAround(value, reach(below));
  const high = rangeAround(value, reach(above));
  return low && high ? { from: low.from, to: high.to } : null;
}

import { childrenNamed } from '../xml/children-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';

/** What somebody answers to an item of QTI 1.2: responses by identifier. */
export type Responses = ReadonlyMap<string, readonly string[]>;

/** What an item of QTI 1.2 gives for responses: its conditions in their order, each of which may add to the score or set it. */
export function scoreOf(item: XmlElement, responses: Responses): number {
  let score = 0;
  for (const processing of childrenNamed(item, 'resprocessing')) {
    let isOther = true;
    for (const rule of childrenNamed(processing, 'respcondition')) {
      const holds = childrenNamed(rule, 'conditionvar').every((condition) =>
        conditionHolds(condition, responses, isOther),
      );
      if (!holds) continue;
      isOther = false;
      for (const set of childrenNamed(rule, 'setvar')) {
        if (!/score|^$/i.test(set.attributes.get('varname') ?? '')) continue;
        const by = Number(textOf(set).trim()) || 0;
        const action = set.attributes.get('action')?.toLowerCase() ?? 'set';
        if (action === 'add') score += by;
        else if (action === 'subtract') score -= by;
        else if (action === 'multiply') score *= by;
        else score = by;
      }
      if (rule.attributes.get('continue')?.toLowerCase() === 'no') break;
    }
  }
  return score;
}

/** Whether a `<conditionvar>`, or one of its parts, holds for these responses. What is not known never holds; `other` does while nothing has. */
function conditionHolds(condition: XmlElement, responses: Responses, isOther: boolean): boolean {
  const parts = condition.children.filter((child): child is XmlElement => typeof child !== 'string');
  const given = responses.get(condition.attributes.get('respident') ?? '') ?? [];
  const wanted = textOf(condition).trim();
  const ignoresCase = condition.attributes.get('case')?.toLowerCase() === 'no';
  switch (condition.name) {
    case 'conditionvar':
    case 'and':
      return parts.length > 0 && parts.every((part) => conditionHolds(part, responses, isOther));
    case 'or':
      return parts.some((part) => conditionHolds(part, responses, isOther));
    case 'not':
      return !parts.some((part) => conditionHolds(part, responses, isOther));
    case 'other':
      return isOther;
    case 'unanswered':
      return given.length === 0;
    case 'varequal':
      return given.some((one) => (ignoresCase ? one.toLowerCase() === wanted.toLowerCase() : one === wanted));
    case 'vargte':
      return given.some((one) => Number(one) >= Number(wanted));
    case 'vargt':
      return given.some((one) => Number(one) > Number(wanted));
    case 'varlte':
      return given.some((one) => Number(one) <= Number(wanted));
    case 'varlt':
      return given.some((one) => Number(one) < Number(wanted));
    default:
      return false;
  }
}

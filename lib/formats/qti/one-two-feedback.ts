import type { ExchangeText } from '../exchange-question';
import type { QuestionNotices } from '../question-notices';
import type { TextReader } from '../text-reader';
import { childNamed } from '../xml/child-named';
import { childrenNamed } from '../xml/children-named';
import { descendantsNamed } from '../xml/descendants-named';
import { textOf } from '../xml/text-of';
import type { XmlElement } from '../xml/xml-element';
import { materialHtml } from './one-two-material';

/** The feedback of a QTI 1.2 item: for one answer by the condition that shows it, and for any. */
export type OneTwoFeedback = {
  ofAnswer: (answer: string) => ExchangeText | null;
  ofAll: () => ExchangeText | null;
};

const VERDICTS = new Set(['correct_fb', 'general_incorrect_fb', 'correct', 'incorrect']);

export function oneTwoFeedback(item: XmlElement, text: TextReader, notices: QuestionNotices): OneTwoFeedback {
  const texts = new Map<string, string>();
  for (const feedback of descendantsNamed(item, 'itemfeedback')) {
    const markdown = text.markdown(materialHtml(feedback), 'html');
    if (markdown !== '') texts.set(feedback.attributes.get('ident') ?? '', markdown);
  }
  const shown = new Map<string, string>();
  for (const rule of descendantsNamed(item, 'respcondition')) {
    const condition = childNamed(rule, 'conditionvar');
    const [only, ...others] =
      condition === null ? [] : condition.children.filter((child) => typeof child !== 'string');
    if (only === undefined || typeof only === 'string' || only.name !== 'varequal' || others.length > 0)
      continue;
    for (const display of childrenNamed(rule, 'displayfeedback')) {
      const ident = display.attributes.get('linkrefid') ?? '';
      if (texts.has(ident) && !VERDICTS.has(ident)) shown.set(textOf(only).trim(), ident);
    }
  }
  const attached = new Set(shown.values());
  return {
    ofAnswer: (answer) => texts.get(shown.get(answer) ?? '') ?? null,
    ofAll: () => {
      const rest = [...texts].filter(([ident]) => !attached.has(ident));
      const general = rest.filter(([ident]) => !VERDICTS.has(ident));
      if (general.length < rest.length || general.length > 1)
        notices.add(
          'changed',
          'feedback-dropped',
          'Feedback that depends on the answer as a whole has no place here; it was left out.',
        );
      return general.length === 1 ? (general[0]?.[1] ?? null) : null;
    },
  };
}

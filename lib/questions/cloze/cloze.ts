import { type ClozePart, parseCloze } from '../../content/parse-cloze';
import { flipInstance, flipPhases } from '../flip-card';
import type { ItemOf } from '../item-of';
import type { QuestionKind } from '../question-kind';
import type { Markdown, Shown } from '../shown';

/** A sentence with one of its gaps closed; the learner fills it in the head and judges. */
export const cloze: QuestionKind<'cloze', Extract<Shown, { form: 'flip' }>, null> = {
  ...flipPhases,
  title: front,
  generate: (item) => flipInstance(front(item), back(item), item.note.why),
};

function front(item: ItemOf<'cloze'>): Markdown {
  return parseCloze(item.note.text)
    .parts.map((part) => {
      if (part.kind === 'text') return part.text;
      return part.number === item.index ? `[${part.hint ?? '…'}]` : part.hidden;
    })
    .join('');
}

function back(item: ItemOf<'cloze'>): Markdown {
  let ticks = 0;
  return parseCloze(item.note.text)
    .parts.map((part) => {
      const inCode = ticks % 2 === 1;
      ticks += ticksIn(part);
      if (part.kind === 'text') return part.text;
      if (part.number !== item.index) return part.hidden;
      // Asterisks inside a code span would show as asterisks: close the span, embolden, open it again.
      return inCode ? `\`**\`${part.hidden}\`**\`` : `**${part.hidden}**`;
    })
    .join('')
    .replace(/(?<!`)``(?!`)/g, '');
}

function ticksIn(part: ClozePart): number {
  return (part.kind === 'text' ? part.text : part.hidden).split('`').length - 1;
}

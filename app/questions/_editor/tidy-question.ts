import type { OwnBody, OwnGap, OwnQuestion } from '@/lib/quiz/own-question';

/** A question as it is saved: texts without blank ends, empty feedback and names as none, and without rows that were left empty. */
export function tidyQuestion(question: OwnQuestion): OwnQuestion {
  return {
    ...question,
    name: said(question.name),
    prompt: question.prompt.trim(),
    category: question.category.map((name) => name.trim()).filter((name) => name !== ''),
    tags: [...new Set(question.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    feedback: said(question.feedback),
    body: tidyBody(question.body),
  };
}

function tidyBody(body: OwnBody): OwnBody {
  switch (body.kind) {
    case 'choose-one':
    case 'choose-many':
      return { ...body, options: rows(body.options) };
    case 'true-false':
      return { ...body, whenTrue: said(body.whenTrue), whenFalse: said(body.whenFalse) };
    case 'type-in':
      return { ...body, answers: rows(body.answers) };
    case 'number':
      return { ...body, answers: ranges(body.answers) };
    case 'match':
      return {
        ...body,
        pairs: body.pairs
          .map(({ left, right }) => ({ left: left.trim(), right: right.trim() }))
          .filter(({ left, right }) => left !== '' || right !== ''),
        spare: body.spare.map((text) => text.trim()).filter((text) => text !== ''),
      };
    case 'order':
      return { ...body, steps: body.steps.map((step) => step.trim()).filter((step) => step !== '') };
    default:
      return { ...body, gaps: body.gaps.map(tidyGap) };
  }
}

function tidyGap(gap: OwnGap): OwnGap {
  if (gap.kind === 'choose-one') return { ...gap, options: rows(gap.options) };
  return gap.kind === 'type-in'
    ? { ...gap, answers: rows(gap.answers) }
    : { ...gap, answers: ranges(gap.answers) };
}

type Row = { text: string; fraction: number; feedback: string | null };

/** A row that says nothing at all is one that was not needed. */
function rows<T extends Row>(list: T[]): T[] {
  return list
    .map((row) => ({ ...row, text: row.text.trim(), feedback: said(row.feedback) }))
    .filter(({ text, feedback }) => text !== '' || feedback !== null);
}

function ranges<T extends { feedback: string | null }>(list: T[]): T[] {
  return list.map((range) => ({ ...range, feedback: said(range.feedback) }));
}

function said(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}

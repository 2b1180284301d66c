import { lintChoose } from '../questions/lint-choose';
import type { LintFinding } from '../questions/lint-finding';
import { lintTypeIn } from '../questions/lint-type-in';
import type { OwnQuestion } from './own-question';

/**
 * What may be wrong with the form of an own question, by the same checks as the content's; `option` is the place in the stored list from
 * 1, or the text of an answer. Of options without text nothing is said. Kinds that the checks do not know have no findings.
 */
export function lintOwn({ prompt, body }: Pick<OwnQuestion, 'prompt' | 'body'>): readonly LintFinding[] {
  if (body.kind === 'choose-one' || body.kind === 'choose-many') {
    const options = body.options.map(({ text, fraction, feedback }, at) => ({
      id: String(at + 1),
      text,
      correct: fraction > 0,
      explained: feedback !== null,
    }));
    const written = options.filter(({ text }) => text.trim() !== '');
    if (written.length === 0) return [];
    const findings = lintChoose({ kind: body.kind, question: prompt, options: written });
    // How many there are is not known before all are written.
    return written.length === options.length
      ? findings
      : findings.filter(({ code }) => code !== 'option-count' && code !== 'correct-count');
  }
  if (body.kind === 'type-in')
    return lintTypeIn({
      question: prompt,
      expects: 'word',
      accept: body.answers.filter(({ fraction }) => fraction >= 1).map(({ text }) => text),
      nearMisses: [],
    });
  return [];
}

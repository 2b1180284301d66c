import { fail, ok, type Result } from '../core/result';
import type { Answer } from './answer';
import { answerSchema } from './answer-schema';
import type { Unreadable } from './question-kind';
import type { Form } from './shown';

/** What to do when an answer of this form cannot be read. */
const sentences: Record<Form, Unreadable> = {
  flip: 'Reveal the answer, then rate how well you knew it.',
  'choose-one': 'Nothing was chosen. Choose one option, then check.',
  'choose-many': 'Nothing was chosen. Choose every option that holds, then check.',
  'spot-lines': 'No line was pointed at. Choose each line that counts, then check.',
  order: 'The order could not be read. Move the steps into order, then check.',
  match: 'Nothing was matched. Give each one on the left its partner, then check.',
  'type-in': 'Nothing was typed. Type an answer, then check.',
  'map-point': 'No path was pointed at. Choose a path on the map or in the list, then check.',
  'map-name': 'No name was chosen. Choose one option, then check.',
};

/** Reads an answer of one of these forms from anything at all; gives a sentence when it is none. */
export function parseAnswer(
  input: unknown,
  ...forms: readonly [Form, ...Form[]]
): Result<Answer, Unreadable> {
  for (const form of forms) {
    const parsed = answerSchema[form].safeParse(input);
    if (parsed.success) return ok(parsed.data);
  }
  return fail(sentences[forms[0]]);
}

import { operationName } from './operation-name';
import type { Markdown } from './shown';
import type { Vocabulary } from './vocabulary';

/** An operation's name in the middle of a sentence; its id where there is none of that id. */
export function operationInSentence(vocabulary: Pick<Vocabulary, 'operation'>, id: string): Markdown {
  return (operationName(vocabulary, id) ?? id).replace(/^[A-Z]/, (first) => first.toLowerCase());
}

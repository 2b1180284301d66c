import type { Markdown } from './shown';
import type { Vocabulary } from './vocabulary';

/** An operation as a question names it: its command where a person types one, else its title. Null where there is none of the id. */
export function operationName(vocabulary: Pick<Vocabulary, 'operation'>, id: string): Markdown | null {
  const operation = vocabulary.operation(id);
  if (operation === null) return null;
  return operation.command === undefined ? operation.title : `\`${operation.command}\``;
}

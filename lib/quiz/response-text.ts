import { assertNever } from '../core/assert-never';
import type { PaperResponse } from './paper-response';
import type { PaperShown } from './paper-shown';

/** What was answered as plain text for a table: options by their words. Empty for nothing. */
export function responseText(shown: PaperShown, response: PaperResponse): string {
  if (response === null) return '';
  const options = 'options' in shown ? shown.options : [];
  const words = (id: string) => options.find((one) => one.id === id)?.text ?? id;
  switch (response.form) {
    case 'choose-one':
    case 'map-name':
      return words(response.chosen);
    case 'choose-many':
      return response.chosen.map(words).join(' | ');
    case 'order':
      return response.chosen.map(words).join(' → ');
    case 'spot-lines':
      return response.chosen.join(' | ');
    case 'match': {
      if (shown.form !== 'match') return '';
      const partner = (id: string) => shown.partners.find((one) => one.id === response.pairs[id])?.text;
      return shown.left.flatMap(({ id, text }) => `${text} = ${partner(id) ?? ''}`).join(' | ');
    }
    case 'type-in':
    case 'number':
      return response.text;
    case 'map-point':
      return response.path;
    case 'gaps':
      return Object.entries(response.filled)
        .map(([gap, text]) => `${gap}: ${text}`)
        .join(' | ');
    case 'challenge':
      return Object.keys(response.files).join(' | ');
    default:
      return assertNever(response);
  }
}

import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { proveOne } from './prove-one';

/** `spokewise question prove <item>…`: proves items as `check:questions` does, without the rest. Gives the exit code. */
function proveQuestions([, ...ids]: readonly string[]): number {
  if (ids.length === 0) {
    console.error('usage: spokewise question prove <ids of items or templates>');
    return 2;
  }
  const content = catalogue(loadContent('content').content);
  let wrong = 0;
  for (const id of ids) {
    const item = content.item(id);
    if (item === null) {
      console.error(`There is no item "${id}".`);
      wrong++;
      continue;
    }
    const { faults, variants } = proveOne(item, content);
    console.log(`${id}: ${variants === 0 ? '' : `${variants} variants, `}${faults} faults`);
    wrong += faults;
  }
  return wrong === 0 ? 0 : 1;
}

process.exitCode = proveQuestions(process.argv.slice(2));

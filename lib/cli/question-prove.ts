import { catalogue } from '../content/catalogue';
import { loadContent } from '../content/load';
import { exceptedCells } from './prove-excepted';
import { proveOne } from './prove-one';
import { notePlaces } from './prove-place';
import { noteProblems } from './prove-problems';
import { noSuchItem } from './question-missing';

const FOLDER = 'content';

/** `spokewise question prove <item>…`: proves items as `check:questions` does, without the rest. Gives the exit code. */
function proveQuestions([, ...ids]: readonly string[]): number {
  if (ids.length === 0) {
    console.error('usage: spokewise question prove <ids of items or templates>');
    return 2;
  }
  const parsed = loadContent(FOLDER);
  const content = catalogue(parsed.content);
  const placeOf = notePlaces(FOLDER, parsed.entries);
  let wrong = 0;
  for (const id of ids) {
    const item = content.item(id);
    if (item === null) {
      console.error(noSuchItem(id, content, noteProblems(FOLDER, parsed, id)));
      wrong++;
      continue;
    }
    const refused = noteProblems(FOLDER, parsed, item.noteId);
    for (const problem of refused) console.error(problem);
    if (refused.length > 0) {
      console.log(`${id}: not drawn, ${refused.length} faults`);
      wrong += refused.length;
      continue;
    }
    const { faults, variants } = proveOne(item, content, placeOf);
    const excepted = faults > 0 ? [] : exceptedCells(item, content);
    for (const said of excepted) console.error(`${placeOf(item.noteId)}  ${id}  ${said}`);
    console.log(`${id}: ${variants === 0 ? '' : `${variants} variants, `}${faults + excepted.length} faults`);
    wrong += faults + excepted.length;
  }
  return wrong === 0 ? 0 : 1;
}

process.exitCode = proveQuestions(process.argv.slice(2));

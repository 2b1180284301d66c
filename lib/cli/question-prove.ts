import { catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { loadContent } from '../content/load';
import { EMPTY_REASONS } from '../content/template-exceptions';
import { bankCoverage } from '../questions/bank-coverage';
import type { Vocabulary } from '../questions/vocabulary';
import { EXCEPTED_CELLS } from './check-questions-exceptions';
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

/** Cells that this template fills though they are said to be empty for good. */
function exceptedCells(item: Item, vocabulary: Vocabulary): readonly string[] {
  return [...bankCoverage([item], vocabulary).keys()].flatMap((cell) => {
    const reason = EXCEPTED_CELLS.get(cell);
    return reason === undefined
      ? []
      : [
          `excepted: it fills "${cell}", which lib/content/template-exceptions.ts calls empty for good (${reason}: ${EMPTY_REASONS[reason]}). Take the cell out there, or correct what the template says it is about`,
        ];
  });
}

process.exitCode = proveQuestions(process.argv.slice(2));

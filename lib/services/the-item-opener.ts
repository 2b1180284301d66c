import 'server-only';
import { itemOpener, type OpenItem } from '../quiz/item-opener';
import { theCatalogue } from './the-catalogue';

/** Variants kept drawn: a class that sits an exam asks for the same ones again and again. */
const MOST = 2000;

let made: OpenItem | undefined;

/** Draws questions of the content; one for the process, so that what was drawn once need not be judged again. */
export function theItemOpener(): OpenItem {
  made ??= itemOpener(theCatalogue(), MOST);
  return made;
}

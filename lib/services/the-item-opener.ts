import 'server-only';
import { itemOpener, type OpenItem } from '../quiz/item-opener';
import { theCatalogue } from './the-catalogue';

/** Variants kept drawn: a class that sits an exam asks for the same ones again and again. */
const MOST = 2000;

// Next bundles pages apart from routes: what opening the page of a quiz draws ahead is there when its attempts are started.
const holder = globalThis as typeof globalThis & { spokewiseItemOpener?: OpenItem };

/** Draws questions of the content; one for the process, so that what was drawn once need not be judged again. */
export function theItemOpener(): OpenItem {
  holder.spokewiseItemOpener ??= itemOpener(theCatalogue(), MOST);
  return holder.spokewiseItemOpener;
}

import type { NoteKind } from '../content/note';
import { chooseMany } from './choose-many/choose-many';
import { chooseOne } from './choose-one/choose-one';
import { cloze } from './cloze/cloze';
import { compare } from './compare/compare';
import { byDefault } from './default/by-default';
import { effectiveValue } from './effective-value/effective-value';
import { explainAway } from './explain-away/explain-away';
import { match } from './match/match';
import { type OpenableKind, openKind } from './open-kind';
import { order } from './order/order';
import { pathMap } from './path-map/path-map';
import { qa } from './qa/qa';
import { recall } from './recall/recall';
import { smallestFix } from './smallest-fix/smallest-fix';
import { spotIt } from './spot-it/spot-it';
import { typeIn } from './type-in/type-in';
import { whatHappens } from './what-happens/what-happens';
import { whichPath } from './which-path/which-path';
import { willItStart } from './will-it-start/will-it-start';

/** Every kind of note, sorted. A kind that is missing here does not compile. */
export const kinds: { readonly [K in NoteKind]: OpenableKind<K> } = {
  'choose-many': openKind(chooseMany),
  'choose-one': openKind(chooseOne),
  cloze: openKind(cloze),
  compare: openKind(compare),
  default: openKind(byDefault),
  'effective-value': openKind(effectiveValue),
  'explain-away': openKind(explainAway),
  match: openKind(match),
  order: openKind(order),
  'path-map': openKind(pathMap),
  qa: openKind(qa),
  recall: openKind(recall),
  'smallest-fix': openKind(smallestFix),
  'spot-it': openKind(spotIt),
  'type-in': openKind(typeIn),
  'what-happens': openKind(whatHappens),
  'which-path': openKind(whichPath),
  'will-it-start': openKind(willItStart),
};

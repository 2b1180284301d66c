import type { NoteKind } from '../content/note';
import { chooseMany } from './choose-many/choose-many';
import { chooseOne } from './choose-one/choose-one';
import { cloze } from './cloze/cloze';
import { byDefault } from './default/by-default';
import { type OpenableKind, openKind } from './open-kind';
import { pathMap } from './path-map/path-map';
import { qa } from './qa/qa';
import { recall } from './recall/recall';
import { typeIn } from './type-in/type-in';

/** Every kind of note, sorted. A kind that is missing here does not compile. */
export const kinds: { readonly [K in NoteKind]: OpenableKind<K> } = {
  'choose-many': openKind(chooseMany),
  'choose-one': openKind(chooseOne),
  cloze: openKind(cloze),
  default: openKind(byDefault),
  'path-map': openKind(pathMap),
  qa: openKind(qa),
  recall: openKind(recall),
  'type-in': openKind(typeIn),
};

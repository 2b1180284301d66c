import type { ItemOf } from '../item-of';
import { parseAnswer } from '../parse-answer';
import type { QuestionKind } from '../question-kind';
import type { Shown } from '../shown';
import { gradeName, type NameKey, nameInstance, nameSelfTest } from './name-path';
import { gradePoint, type PointKey, pointInstance, pointSelfTest } from './point-at-path';

type Key = ({ direction: 'point' } & PointKey) | ({ direction: 'name' } & NameKey);

/** The map: point at the path that is described, or name the one that is lit. */
export const pathMap: QuestionKind<'path-map', Extract<Shown, { form: 'map-point' | 'map-name' }>, Key> = {
  title: (item) => (asksName(item) ? `Name the path on the map: ${item.note.prompt}` : item.note.prompt),
  generate: (item, vocabulary, seed) => {
    if (asksName(item)) {
      const { shown, key } = nameInstance(item, vocabulary, seed);
      return { shown, key: { direction: 'name', ...key } };
    }
    const { shown, key } = pointInstance(item, vocabulary);
    return { shown, key: { direction: 'point', ...key } };
  },
  present: ({ shown }) => shown,
  parse: (input) => parseAnswer(input, 'map-point', 'map-name'),
  grade: ({ key }, answer) => (key.direction === 'point' ? gradePoint(key, answer) : gradeName(key, answer)),
  selfTest: ({ key }) => (key.direction === 'point' ? pointSelfTest(key) : nameSelfTest(key)),
};

function asksName(item: ItemOf<'path-map'>): boolean {
  return item.direction === 'name';
}

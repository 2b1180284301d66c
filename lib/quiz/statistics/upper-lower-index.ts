import { facility } from './facility';
import { changed, type Figure } from './figure';
import type { ItemSample } from './item-sample';

/** Upper-lower index, −1 to 1: facility of the top group of scores less that of the bottom group (ShinyItemAnalysis: `gDiscrim`). */
export function upperLowerIndex({ of, marks, drawn }: ItemSample, groups: number): Figure {
  const of100 = (group: number): Figure => {
    const within = marks.filter((_, i) => drawn[i]?.group === group);
    return within.length === 0 ? { value: null, why: 'empty-group' } : facility({ of, marks: within });
  };
  const bottom = of100(0);
  return bottom.value === null ? bottom : changed(of100(groups - 1), (top) => (top - bottom.value) / 100);
}

import type { ScenarioNote } from '../../content/note';
import type { ShownFile } from './shown-file';
import type { Drawn } from './write-variation';

/** The files that a template shows, in its order. */
export function shownFiles(
  note: ScenarioNote,
  { written }: Pick<Drawn, 'written'>,
  side?: 'first' | 'second',
): readonly ShownFile[] {
  return note.show.flatMap((part) => {
    const path = written.paths[part];
    const text = path === undefined ? undefined : written.input.files[path];
    return path === undefined || text === undefined
      ? []
      : [{ path, text, ...(side === undefined ? {} : { side }) }];
  });
}

import type { ReactNode } from 'react';
import type { PathId } from '@/lib/content/note';
import { PathGlyph } from './path-glyph';
import type { PathLook } from './path-look';
import { PATH_WORDS } from './path-words';
import { ToneWord } from './tone-word';

type Props = {
  paths: readonly PathId[];
  caption: string;
  looks?: Partial<Record<PathId, PathLook>>;
  onChoose?: (path: PathId) => void;
  chosen?: PathId | null;
  /** One more cell per path, e.g. a link, and its heading. */
  extra?: { heading: string; cells: Partial<Record<PathId, ReactNode>> };
};

/** The map's twin: the same paths and states as a table, with the same callback. */
export function PathList({ paths, caption, looks, onChoose, chosen, extra }: Props) {
  return (
    <table className="w-full border-collapse text-[0.9375rem]">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Path</th>
          {looks ? <th scope="col">State</th> : null}
          {extra ? <th scope="col">{extra.heading}</th> : null}
        </tr>
      </thead>
      <tbody>
        {paths.map((path) => (
          <tr
            key={path}
            className={`border-line border-b last:border-b-0 ${chosen === path ? 'bg-accent-soft' : ''}`}
          >
            <th scope="row" className="py-2 pr-3 text-left font-medium">
              {onChoose ? (
                <button
                  type="button"
                  aria-pressed={chosen === undefined ? undefined : chosen === path}
                  className="flex min-h-11 w-full items-center gap-3 rounded-md text-left hover:text-accent"
                  onClick={() => onChoose(path)}
                >
                  <PathGlyph path={path} decorative />
                  {PATH_WORDS[path].name}
                </button>
              ) : (
                <span className="flex items-center gap-3">
                  <PathGlyph path={path} decorative />
                  {PATH_WORDS[path].name}
                </span>
              )}
            </th>
            {looks ? (
              <td className="py-2 pr-3">
                <ToneWord look={looks[path] ?? { tone: 'not-applicable', word: 'not started' }} />
              </td>
            ) : null}
            {extra ? <td className="py-2 text-right">{extra.cells[path]}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

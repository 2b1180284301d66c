import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { PathId } from '@/lib/content/note';
import { PathGlyph } from './path-glyph';
import type { PathLook } from './path-look';
import { PATH_WORDS } from './path-words';
import { ToneWord } from './tone-word';

type Props = {
  paths: readonly PathId[];
  caption: string;
  looks?: Partial<Record<PathId, PathLook>> | undefined;
  /** Makes every name a button, or a link. */
  onChoose?: (path: PathId) => void;
  hrefs?: Partial<Record<PathId, Route>>;
  /** Rows that stand out: what was chosen, or where you are. */
  chosen?: readonly PathId[];
  /** One more cell per path, e.g. a link, and its heading. */
  extra?: { heading: string; cells: Partial<Record<PathId, ReactNode>> };
};

const CONTROL = 'flex min-h-11 w-full items-center gap-3 rounded-md py-1 text-left hover:text-accent';

/** The map's twin: the same paths and states as a table, with the same controls. On phones the state stands under the name. */
export function PathList({ paths, caption, looks, onChoose, hrefs, chosen = [], extra }: Props) {
  return (
    <table className="w-full border-collapse text-[0.9375rem]">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Path</th>
          {looks ? (
            <th scope="col" className="hidden sm:table-cell">
              State
            </th>
          ) : null}
          {extra ? <th scope="col">{extra.heading}</th> : null}
        </tr>
      </thead>
      <tbody>
        {paths.map((path) => {
          const state = looks ? (
            <ToneWord look={looks[path] ?? { tone: 'not-applicable', word: 'not started' }} />
          ) : null;
          const here = chosen.includes(path);
          const href = hrefs?.[path];
          const name = (
            <>
              <PathGlyph path={path} decorative />
              <span className="min-w-0">
                <span className={here ? 'underline decoration-2 decoration-accent underline-offset-4' : ''}>
                  {PATH_WORDS[path].name}
                </span>
                {state ? <span className="block font-normal sm:hidden">{state}</span> : null}
              </span>
            </>
          );
          return (
            <tr key={path} className={`border-line border-b last:border-b-0 ${here ? 'bg-accent-soft' : ''}`}>
              <th scope="row" className="py-0.5 pr-3 text-left font-medium">
                {href ? (
                  <Link
                    href={href}
                    prefetch={false}
                    aria-current={here ? 'page' : undefined}
                    className={CONTROL}
                  >
                    {name}
                  </Link>
                ) : onChoose ? (
                  <button
                    type="button"
                    aria-pressed={here}
                    className={CONTROL}
                    onClick={() => onChoose(path)}
                  >
                    {name}
                  </button>
                ) : (
                  <span className="flex min-h-11 items-center gap-3 py-1">{name}</span>
                )}
              </th>
              {state ? <td className="hidden py-0.5 pr-3 sm:table-cell">{state}</td> : null}
              {extra ? <td className="whitespace-nowrap py-0.5 text-right">{extra.cells[path]}</td> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import type { ReactNode } from 'react';
import type { ShownFile } from '@/lib/questions/scenario/shown-file';
import { ConfigFile } from './config-file';

type Props = {
  files: readonly ShownFile[];
  /** Two columns where there is room. */
  columns?: boolean;
  className?: string;
  /** How a file is drawn, by its place in the list; as a text to read when not said. */
  draw?: (file: ShownFile, place: number) => ReactNode;
};

const SIDES = { first: 'First cluster', second: 'Second cluster' } as const;

/** The files of a scenario: two clusters side by side where there is room, else below each other. */
export function ConfigFiles({ files, columns = false, className = '', draw }: Props) {
  const placed = files.map((file, place) => ({ file, place }));
  const list = (some: typeof placed) =>
    some.map(({ file, place }) => (
      // The same path may stand there once for each cluster.
      <div key={`${file.side ?? ''}${file.path}`} className="min-w-0">
        {draw ? draw(file, place) : <ConfigFile file={file} />}
      </div>
    ));
  if (!files.some(({ side }) => side !== undefined))
    return (
      <div
        className={`grid items-start gap-4 ${columns && files.length > 1 ? 'lg:grid-cols-2' : ''} ${className}`}
      >
        {list(placed)}
      </div>
    );
  return (
    <div className={`grid items-start gap-x-4 gap-y-8 lg:grid-cols-2 ${className}`}>
      {(['first', 'second'] as const).map((side) => (
        // biome-ignore lint/a11y/useSemanticElements: no form, and no landmark: several questions on a page have both sides
        <div key={side} role="group" aria-label={SIDES[side]} className="grid min-w-0 gap-4">
          <p className="-mb-2 font-semibold" aria-hidden="true">
            {SIDES[side]}
          </p>
          {list(placed.filter(({ file }) => file.side === side))}
        </div>
      ))}
    </div>
  );
}

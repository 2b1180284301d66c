import type { ReactNode } from 'react';
import { configPlace } from './config-place';

type Props = { path: string; children: ReactNode };

/** A config file's frame: host and path as its heading, the lines below. */
export function ConfigFigure({ path, children }: Props) {
  const place = configPlace(path);
  return (
    <figure className="forced-edge m-0 overflow-hidden rounded-lg border border-line bg-sunken">
      <figcaption className="border-line border-b px-3 py-1.5">
        <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm tracking-normal">
          <span className="font-semibold">{place.host}</span>
          <span className="min-w-0 font-mono font-normal text-muted text-xs [overflow-wrap:anywhere]">
            {place.path}
          </span>
        </h3>
      </figcaption>
      <div className="py-1.5 font-mono text-[0.8125rem] leading-6 sm:text-sm [font-variant-ligatures:none]">
        {children}
      </div>
    </figure>
  );
}

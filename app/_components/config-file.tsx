'use client';

import { memo, useEffect, useRef, useState } from 'react';
import type { ShownFile } from '@/lib/questions/scenario/shown-file';
import { Button } from './button';
import { ConfigFigure } from './config-figure';
import { configLanguage } from './config-language';
import { configLinesOf } from './config-lines-of';
import { ConfigText } from './config-text';

/** From this many lines on a file begins folded, and so many are seen then. */
const LONG = 40;
const SEEN = 30;

/** A config file to read: numbered, coloured lines that wrap. A long one begins folded; unfolding it moves nothing above. */
export const ConfigFile = memo(function ConfigFile({ file }: { file: ShownFile }) {
  const [all, setAll] = useState(false);
  const more = useRef<HTMLLIElement>(null);
  const lines = configLinesOf(file.text);
  const language = configLanguage(file.path, file.text);
  const folded = !all && lines.length > LONG;
  useEffect(() => {
    if (all) more.current?.focus({ preventScroll: true });
  }, [all]);
  return (
    <ConfigFigure path={file.path}>
      <ol>
        {(folded ? lines.slice(0, SEEN) : lines).map((line, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a line's name is its number
            key={place}
            ref={place === SEEN ? more : undefined}
            tabIndex={place === SEEN ? -1 : undefined}
            className="flex pr-3 outline-none"
          >
            <span className="w-10 shrink-0 select-none pr-3 text-right text-muted" aria-hidden="true">
              {place + 1}
            </span>
            <ConfigText line={line} language={language} />
          </li>
        ))}
      </ol>
      {folded ? (
        <div className="px-3 pt-1 pb-1.5 font-sans">
          <Button size="small" onClick={() => setAll(true)}>
            Show all {lines.length} lines
          </Button>
        </div>
      ) : null}
    </ConfigFigure>
  );
});

import { Check } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { configLanguage } from '@/app/_components/config-language';
import { configLinesOf } from '@/app/_components/config-lines-of';
import { ConfigText } from '@/app/_components/config-text';
import type { ShownFile } from '@/lib/questions/scenario/shown-file';
import { LineGutter } from './line-gutter';
import { lineId } from './line-id';

type Props = {
  file: ShownFile;
  /** The file's place in the list. */
  place: number;
  chosen: readonly string[];
  /** The line that Tab comes to. */
  at: string;
  locked: boolean;
  onToggle: (id: string) => void;
  onAt: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** A file's lines, each to be chosen or not; those without a word are not to be had. */
export const SpotLines = memo(function SpotLines(props: Props) {
  const { file, place, chosen, at, locked, onToggle, onAt, onKeyDown } = props;
  const language = configLanguage(file.path, file.text);
  return configLinesOf(file.text).map((line, number) => {
    const id = lineId(place, number);
    if (line.trim() === '')
      return (
        <div key={id} className="flex min-h-6 border-transparent border-l-4">
          <LineGutter number={number + 1} />
        </div>
      );
    const picked = chosen.includes(id);
    return (
      // biome-ignore lint/a11y/useSemanticElements: an input cannot hold a line of code
      <button
        key={id}
        type="button"
        role="checkbox"
        aria-checked={picked}
        aria-disabled={locked}
        aria-label={`Line ${number + 1}: ${line.trim()}`}
        data-line={id}
        tabIndex={at === id ? 0 : -1}
        onClick={() => onToggle(id)}
        onFocus={() => onAt(id)}
        onKeyDown={onKeyDown}
        className={`-outline-offset-2 flex min-h-6 w-full border-l-4 pr-3 text-left ${picked ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-surface'}`}
      >
        <LineGutter number={number + 1}>
          <span
            className={`flex size-3.5 items-center justify-center rounded-[3px] border ${picked ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-surface'}`}
          >
            {picked ? <Check size={12} strokeWidth={3} /> : null}
          </span>
        </LineGutter>
        <ConfigText line={line} language={language} />
      </button>
    );
  });
});

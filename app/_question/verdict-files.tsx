import { Check, CircleAlert, X } from 'lucide-react';
import { ConfigFigure } from '@/app/_components/config-figure';
import { ConfigFiles } from '@/app/_components/config-files';
import { configLanguage } from '@/app/_components/config-language';
import { configLinesOf } from '@/app/_components/config-lines-of';
import { ConfigText } from '@/app/_components/config-text';
import type { ShownFile } from '@/lib/questions/scenario/shown-file';
import type { Verdict } from '@/lib/questions/verdict';
import { LineGutter } from './line-gutter';
import { lineId } from './line-id';
import { type SpotStanding, spotStanding } from './spot-standing';

type Props = { files: readonly ShownFile[]; options: Verdict['options'] };

const LOOKS: Record<SpotStanding, { Sign: typeof Check; word: string; text: string; row: string }> = {
  hit: { Sign: Check, word: 'found', text: 'text-secure', row: 'border-secure bg-secure-soft' },
  missed: {
    Sign: CircleAlert,
    word: 'missed',
    text: 'text-conditional',
    row: 'border-conditional bg-conditional-soft',
  },
  slip: { Sign: X, word: 'not it', text: 'text-exposed', row: 'border-exposed bg-exposed-soft' },
};

/** The files just pointed at, where they were, with what became of the lines. */
export function VerdictFiles({ files, options }: Props) {
  const standings = new Map(options.map((option) => [option.id, spotStanding(option)]));
  return (
    <ConfigFiles
      files={files}
      columns
      className="max-sm:-mx-3"
      draw={(file, place) => {
        const language = configLanguage(file.path, file.text);
        return (
          <ConfigFigure path={file.path}>
            <ol>
              {configLinesOf(file.text).map((line, number) => {
                const id = lineId(place, number);
                const standing = standings.get(id);
                const look = standing && LOOKS[standing];
                return (
                  <li
                    key={id}
                    data-standing={standing}
                    className={`flex min-h-6 border-l-4 pr-3 ${look?.row ?? 'border-transparent'}`}
                  >
                    <LineGutter number={number + 1}>
                      {look ? <look.Sign size={16} strokeWidth={2.5} className={look.text} /> : null}
                    </LineGutter>
                    <ConfigText line={line} language={language} />
                    {look ? (
                      <span
                        className={`shrink-0 pl-2 font-sans font-semibold text-xs leading-6 ${look.text}`}
                      >
                        {look.word}
                      </span>
                    ) : null}
                  </li>
                );
              })}
            </ol>
          </ConfigFigure>
        );
      }}
    />
  );
}

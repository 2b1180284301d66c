import { memo } from 'react';
import type { ConfigLanguage } from './config-language';
import { configTokens } from './config-tokens';

type Props = { line: string; language: ConfigLanguage };

/** Colours that carry no verdict: what is green or red here was graded. */
const LOOKS = {
  // In one piece where it fits: a flag that is broken at its hyphens is hard to read.
  name: 'inline-block max-w-full indent-0 text-accent',
  mark: 'text-muted',
  literal: 'text-wontstart',
  comment: 'text-muted italic',
  plain: '',
} as const;

/** A line of a config file, coloured; what wraps hangs two columns in from where the line begins. */
export const ConfigText = memo(function ConfigText({ line, language }: Props) {
  const hang = Math.min(line.search(/\S|$/), 12) + 2;
  return (
    <code
      className="block min-w-0 flex-1 whitespace-pre-wrap [overflow-wrap:anywhere]"
      style={{ paddingInlineStart: `${hang}ch`, textIndent: `-${hang}ch` }}
    >
      {line === ''
        ? ' '
        : configTokens(line, language).map(({ kind, text }, place) =>
            kind === 'plain' ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place
              <span key={place} className={LOOKS[kind]}>
                {text}
              </span>
            ),
          )}
    </code>
  );
});

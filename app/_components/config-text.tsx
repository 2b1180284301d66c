import { Fragment, memo, type ReactNode } from 'react';
import type { ConfigLanguage } from './config-language';
import { configTokens } from './config-tokens';

type Props = { line: string; language: ConfigLanguage };

/** In one piece where it fits: a flag that is broken at its hyphens is hard to read. What stands before it stays beside its first line. */
const PIECE = 'inline-block max-w-full align-top indent-0';

/** Colours that carry no verdict: what is green or red here was graded. */
const LOOKS = {
  name: `${PIECE} text-accent`,
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
              whole(text)
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

/** A path goes to the next line as a whole; one that is wider than a line wraps between its parts, and not in the middle of a word. */
function whole(text: string): ReactNode {
  return text.split(/(\s+)/).map((word, at) => {
    const parts = word.split(/(?<=[^/]\/+)(?=[^/])/);
    return parts.length < 2 ? (
      word
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a word has no other name than its place
      <span key={at} className={PIECE}>
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nor has a part
          <Fragment key={place}>
            {place > 0 ? <wbr /> : null}
            {part}
          </Fragment>
        ))}
      </span>
    );
  });
}

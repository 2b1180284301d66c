import { lazy, memo, Suspense } from 'react';
import { plainMarkdown } from './plain-markdown';
import { PlainText } from './plain-text';

const FullMarkdown = lazy(() => import('./full-markdown').then((file) => ({ default: file.FullMarkdown })));

type Props = { text: string; className?: string; inline?: boolean };

/** Content's Markdown. `inline` drops the paragraph, for labels and options. Only what is more than words, code, emphasis and lists loads a parser. */
export const Markdown = memo(function Markdown({ text, className = '', inline = false }: Props) {
  const blocks = plainMarkdown(text);
  const body = blocks ? (
    <PlainText blocks={blocks} inline={inline} />
  ) : (
    <Suspense fallback={text}>
      <FullMarkdown text={text} inline={inline} />
    </Suspense>
  );
  return inline ? (
    <span className={`prose ${className}`}>{body}</span>
  ) : (
    <div className={`prose ${className}`}>{body}</div>
  );
});

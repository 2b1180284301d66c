import { memo } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';

const COMPONENTS: Components = {
  a: ({ href, children }) =>
    href?.startsWith('/') || href?.startsWith('#') ? (
      <a href={href}>{children}</a>
    ) : (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    ),
  // Headings inside a question would break the page's outline.
  h1: ({ children }) => <p className="font-semibold">{children}</p>,
  h2: ({ children }) => <p className="font-semibold">{children}</p>,
  // Nothing is loaded from elsewhere.
  img: ({ alt }) => <em>{alt}</em>,
};
const INLINE: Components = { ...COMPONENTS, p: ({ children }) => <>{children}</> };

type Props = { text: string; className?: string; inline?: boolean };

/**
 * Content's markdown, sanitised. `inline` drops the paragraph, for labels and options. Memoised: parsing is the dearest thing that
 * a review does between two cards, and a card rendered ahead must not be parsed again when it is shown.
 */
export const Markdown = memo(function Markdown({ text, className = '', inline = false }: Props) {
  const body = (
    <ReactMarkdown
      remarkPlugins={[remarkGfm]}
      rehypePlugins={[rehypeSanitize]}
      components={inline ? INLINE : COMPONENTS}
    >
      {text}
    </ReactMarkdown>
  );
  return inline ? (
    <span className={`prose ${className}`}>{body}</span>
  ) : (
    <div className={`prose ${className}`}>{body}</div>
  );
});

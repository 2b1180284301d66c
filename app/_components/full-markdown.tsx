import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { rehypeWholeFlags } from './rehype-whole-flags';

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

/** Any Markdown, parsed and sanitised. Large: `Markdown` brings it in only where a text needs it. */
export function FullMarkdown({ text, inline }: { text: string; inline: boolean }) {
  return (
    <ReactMarkdown
      remarkPlugins={[remarkGfm]}
      rehypePlugins={[rehypeSanitize, rehypeWholeFlags]}
      components={inline ? INLINE : COMPONENTS}
    >
      {text}
    </ReactMarkdown>
  );
}

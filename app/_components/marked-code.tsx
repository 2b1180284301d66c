import type { Span } from '@/lib/core/span';
import { type CodePiece, codeLines } from './code-lines';

type Props = {
  code: string;
  /** The file's path, shown above. */
  title: string;
  /** What is marked, each with the sentence that stands below the line where the mark ends. */
  marks: readonly { range: Span | null; note: string }[];
  /** Show only lines near a mark: so many before and after. */
  around?: number;
};

/** A config file with places marked in it, and beside each place what there is to say of it. A mark without a place speaks of the whole file. */
export function MarkedCode({ code, title, marks, around }: Props) {
  const lines = codeLines(
    code,
    marks.map(({ range }) => range),
    around,
  );
  return (
    <figure className="m-0 overflow-hidden rounded-lg border border-line bg-sunken">
      <figcaption className="border-line border-b px-3 py-1.5 font-mono text-muted text-xs [overflow-wrap:anywhere]">
        {title}
      </figcaption>
      {marks.map(({ range, note }) => (range === null ? <Note key={note}>{note}</Note> : null))}
      <ol className="code-lines py-2">
        {lines.map(({ number, pieces, ends }) => (
          <li key={number} value={number} data-marked={pieces.some(({ marked }) => marked) || undefined}>
            <code>{pieces.map(pieceOf)}</code>
            {ends.map((mark) => (
              <Note key={mark}>{marks[mark]?.note}</Note>
            ))}
          </li>
        ))}
      </ol>
    </figure>
  );
}

function pieceOf({ text, marked }: CodePiece, i: number) {
  return marked ? (
    <mark
      key={i}
      className="bg-transparent text-exposed underline decoration-2 decoration-wavy underline-offset-4"
    >
      {text}
    </mark>
  ) : (
    text
  );
}

function Note({ children }: { children: React.ReactNode }) {
  return (
    <p className="my-1 mr-3 ml-1 rounded-md border-exposed border-l-4 bg-surface px-3 py-2 font-sans text-ink text-sm leading-normal">
      {children}
    </p>
  );
}

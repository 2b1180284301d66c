import { Fragment, type ReactNode } from 'react';
import type { MarkdownBlock, MarkdownPiece } from './plain-markdown';
import { WholeFlags } from './whole-flags';

/** Blocks of plain Markdown; `inline` leaves the paragraphs out. */
export function PlainText({ blocks, inline }: { blocks: readonly MarkdownBlock[]; inline: boolean }) {
  return blocks.map(({ kind, rows }, i) => {
    const key = `${i}-${kind}`;
    if (kind === 'list') {
      return (
        <ul key={key}>
          {rows.map((row) => (
            <li key={row.map((piece) => piece.text).join()}>{row.map(pieceOf)}</li>
          ))}
        </ul>
      );
    }
    const body = rows.map((row) => row.map(pieceOf));
    return inline ? <Fragment key={key}>{body}</Fragment> : <p key={key}>{body}</p>;
  });
}

function pieceOf({ kind, text }: MarkdownPiece, i: number): ReactNode {
  const key = `${i}-${kind}`;
  const words = <WholeFlags text={text} />;
  switch (kind) {
    case 'text':
      return <Fragment key={key}>{words}</Fragment>;
    case 'code':
      return <code key={key}>{words}</code>;
    case 'em':
      return <em key={key}>{words}</em>;
    case 'strong':
      return <strong key={key}>{words}</strong>;
    case 'strong-code':
      return (
        <strong key={key}>
          <code>{words}</code>
        </strong>
      );
  }
}

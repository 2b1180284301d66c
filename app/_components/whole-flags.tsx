import { Fragment } from 'react';
import { flagPieces } from './flag-pieces';

/** A text whose flags keep their dashes: a line ends between the words of a flag, but not between "--" and the first. */
export function WholeFlags({ text }: { text: string }) {
  return flagPieces(text).map((piece, i) =>
    i % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place
      <Fragment key={i}>{piece}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: nor has this
      <span key={i} className="whitespace-nowrap">
        {piece}
      </span>
    ),
  );
}

/** A flag's dashes with its first word: "--anonymous" of "--anonymous-auth". */
const FLAG = /((?<![\p{L}\p{N}_-])--?\p{L}[\p{L}\p{N}]*)/u;

/** A text in pieces: each second one is how a flag begins, which a line must not break after its dashes. */
export function flagPieces(text: string): readonly string[] {
  return text.split(FLAG);
}

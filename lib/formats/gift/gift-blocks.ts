/** A part of a GIFT file that is read alone: a question with its comments, or a category. */
export type GiftBlock = { text: string; line: number };

/**
 * Cuts a GIFT file at its blank lines. Blank lines between braces and in fenced code do not cut, unless what follows shows that the
 * brace or the fence was never closed: then the damage ends at the first blank line after it.
 *
 * @param text with `\n` as the only line break
 */
export function giftBlocks(text: string): GiftBlock[] {
  const lines = text.split('\n');
  const closingAfter = closingFences(lines);
  const notFences = new Set<number>();
  const blocks: GiftBlock[] = [];
  let start = -1;
  let inBraces = false;
  let fencedSince = -1;
  let firstBlank = -1;

  const end = (at: number) => {
    if (start >= 0) blocks.push({ text: lines.slice(start, at).join('\n'), line: start + 1 });
    start = -1;
    inBraces = false;
    firstBlank = -1;
  };

  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line === undefined) {
      if (!inBraces || firstBlank < 0) break;
      at = firstBlank;
      end(at);
      continue;
    }
    if (fencedSince >= 0) {
      if (isClosingFence(line)) fencedSince = -1;
      else if (isOpeningFence(line) || (isBlank(lines[at - 1]) && /^\s*(?:::|\$CATEGORY:)/.test(line))) {
        notFences.add(fencedSince);
        at = fencedSince - 1;
        fencedSince = -1;
      }
      continue;
    }
    if (isOpeningFence(line) && closingAfter[at] === true && !notFences.has(at)) {
      if (start < 0) start = at;
      fencedSince = at;
      continue;
    }
    if (isBlank(line)) {
      if (!inBraces) end(at);
      else if (firstBlank < 0) firstBlank = at;
      continue;
    }
    if (inBraces && firstBlank >= 0 && /^\s*(?:::|\/\/|\$CATEGORY:)/.test(line)) {
      at = firstBlank;
      end(at);
      continue;
    }
    if (!inBraces && /^\s*\$CATEGORY:/.test(line)) {
      end(at);
      blocks.push({ text: line, line: at + 1 });
      continue;
    }
    if (start < 0) start = at;
    if (/^\s*\/\//.test(line)) continue;
    for (const [brace] of line.matchAll(/\\.|[{}]/g)) {
      if (brace === '}') {
        inBraces = false;
        firstBlank = -1;
      } else if (brace === '{') {
        if (inBraces && firstBlank >= 0) {
          at = firstBlank;
          end(at);
          break;
        }
        inBraces = true;
      }
    }
  }
  end(lines.length);
  return blocks;
}

/** For each line whether a closing fence comes before any other opening one. */
function closingFences(lines: readonly string[]): boolean[] {
  const closing: boolean[] = Array(lines.length).fill(false);
  let closes = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    closing[at] = closes;
    const line = lines[at] ?? '';
    if (isClosingFence(line)) closes = true;
    else if (isOpeningFence(line)) closes = false;
  }
  return closing;
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && line.trim() === '';
}

/** Tildes make no fence in GIFT: they are marks there. */
export function isOpeningFence(line: string): boolean {
  return /^ {0,3}`{3,}[^`]*$/.test(line);
}

export function isClosingFence(line: string): boolean {
  return /^ {0,3}`{3,}[ \t]*$/.test(line);
}

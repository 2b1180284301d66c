/** One alternative of an embedded question, as written: what it is worth in percent, the answer and the feedback, still escaped. */
export type ClozeAlternative = { percent: string; answer: string; feedback: string };

export type ClozeGap = { weight: number; type: string; alternatives: readonly ClozeAlternative[] };

export type ClozeParts = { text: string; gaps: readonly ClozeGap[]; unclosed: boolean };

const TYPES = [
  ...['NUMERICAL', 'NM'],
  ...['SHORTANSWER_C', 'SHORTANSWER', 'SAC', 'SA', 'MWC', 'MW'],
  ...['MULTICHOICE_HS', 'MULTICHOICE_VS', 'MULTICHOICE_H', 'MULTICHOICE_V', 'MULTICHOICE_S', 'MULTICHOICE'],
  ...['MCHS', 'MCVS', 'MCH', 'MCV', 'MCS', 'MC'],
  ...['MULTIRESPONSE_HS', 'MULTIRESPONSE_H', 'MULTIRESPONSE_S', 'MULTIRESPONSE', 'MRHS', 'MRH', 'MRS', 'MR'],
];
const START = new RegExp(`\\{([0-9]{0,6}):(${TYPES.join('|')}):`, 'gi');

/**
 * A Cloze text of Moodle, `… {1:SHORTANSWER:=kubelet#Yes~%50%node#Nearly} …`, with `{{1}}`, `{{2}}` … in the place of its embedded
 * questions. `\` keeps `}`, `~`, `#` and itself from meaning anything, and `&#…;` is a character, not feedback.
 */
export function clozeParts(source: string): ClozeParts {
  const gaps: ClozeGap[] = [];
  let text = '';
  let at = 0;
  START.lastIndex = 0;
  for (let match = START.exec(source); match !== null; match = START.exec(source)) {
    const inner = innerOf(source, START.lastIndex);
    if (inner === null) return { text: text + source.slice(at), gaps, unclosed: true };
    const [, weight = '', type = ''] = match;
    gaps.push({
      weight: weight === '' ? 1 : Number(weight),
      type: type.toUpperCase(),
      alternatives: splitUnescaped(inner.text, '~')
        .filter((one) => one.trim() !== '')
        .map(alternativeOf),
    });
    text += `${source.slice(at, match.index)}{{${gaps.length}}}`;
    at = inner.end;
    START.lastIndex = at;
  }
  return { text: text + source.slice(at), gaps, unclosed: false };
}

/** What stands up to the brace that closes. */
function innerOf(source: string, start: number): { text: string; end: number } | null {
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '}') return { text: source.slice(start, at), end: at + 1 };
  }
  return null;
}

function alternativeOf(source: string): ClozeAlternative {
  const [answer = '', ...feedback] = splitUnescaped(source.trim(), '#', '&');
  const share = /^%(-?\d*\.?\d+)%/.exec(answer);
  const text = share ? answer.slice(share[0].length) : answer.replace(/^=/, '');
  return {
    percent: share?.[1] ?? (answer.startsWith('=') ? '100' : '0'),
    answer: bare(text).trim(),
    feedback: bare(feedback.join('#')).trim(),
  };
}

function splitUnescaped(source: string, separator: string, unlessAfter = ''): string[] {
  const pieces = [''];
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? '';
    const last = pieces.length - 1;
    if (character === '\\') pieces[last] += character + (source[++at] ?? '');
    else if (character === separator && (unlessAfter === '' || source[at - 1] !== unlessAfter))
      pieces.push('');
    else pieces[last] += character;
  }
  return pieces;
}

function bare(source: string): string {
  return source.replace(/\\([}~#=/"\\{])/g, '$1');
}

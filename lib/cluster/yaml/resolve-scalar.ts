import { decodeBase64 } from '../decode-base64';
import type { YamlNode } from './yaml-node';
import { YamlProblem } from './yaml-token';

const WORDS: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
    (word) => [word, true] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    (word) => [word, false] as const,
  ),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(
    (word) => [word, Number.POSITIVE_INFINITY] as const,
  ),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);
const INTEGER = /^([+-]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([0-9]+))$/;
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
/** A float that begins with its point may have _ between digits. */
const POINT = /^\.[0-9]+(_[0-9]+)*([eE][-+]?[0-9]+(_[0-9]+)*)?$/;
const CORE = 'tag:yaml.org,2002:';

type Scalar = YamlNode & { kind: 'scalar' };

/** The value of a scalar as goyaml v2's resolve() gives it: YAML 1.1 booleans, Go's integers, no dates, no base 60. */
export function resolveScalar(node: Scalar): unknown {
  const { tag, text } = node;
  if (tag === '') return node.plain ? plain(text) : text;
  if (!tag.startsWith(CORE)) return text;
  const kind = tag.slice(CORE.length);
  if (kind === 'str') return text;
  if (kind === 'binary') {
    const bytes = decodeBase64(text);
    if (bytes === null) throw new YamlProblem('!!binary needs base64', node.from);
    return bytes;
  }
  if (!['bool', 'int', 'float', 'null', 'timestamp'].includes(kind)) return text;
  const value = plain(text);
  const fits =
    kind === 'bool'
      ? typeof value === 'boolean'
      : kind === 'null'
        ? value === null
        : kind === 'int'
          ? typeof value === 'number' && isInteger(text)
          : kind === 'float'
            ? typeof value === 'number'
            : /^[0-9]{4}-/.test(text);
  if (!fits) throw new YamlProblem(`"${text}" is no !!${kind}`, node.from);
  return value;
}

function isInteger(text: string): boolean {
  return INTEGER.test(text.replaceAll('_', ''));
}

/** What a text without quotes means. */
function plain(text: string): unknown {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const hint = text.charAt(0);
  if (hint === '.') return POINT.test(text) ? floatOf(text) : text;
  if (!/[-+0-9]/.test(hint)) return text;
  const bare = text.replaceAll('_', '');
  const integer = integerOf(bare);
  if (integer !== null) return integer;
  return FLOAT.test(bare) ? floatOf(bare) : text;
}

/** strconv.ParseInt with base 0: the number, or null. What leads with 0 and is too long for 64 bits is read as a float. */
function integerOf(bare: string): number | null {
  const match = INTEGER.exec(bare);
  if (match === null || /^[-+]?0[0-9]*[89]/.test(bare)) return null;
  const [, sign, hex, binary, octal, decimal] = match;
  const digits =
    hex !== undefined
      ? `0x${hex}`
      : binary !== undefined
        ? `0b${binary}`
        : octal !== undefined
          ? `0o${octal}`
          : (decimal ?? '0');
  const size = BigInt(digits);
  if (size >> 64n !== 0n && FLOAT.test(bare)) return null;
  return Number(sign === '-' ? -size : size);
}

/** strconv.ParseFloat: a number that is too large is no number. */
function floatOf(text: string): unknown {
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) ? value : text;
}

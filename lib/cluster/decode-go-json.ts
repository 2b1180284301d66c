import { decodeBase64 } from './decode-base64';
import type { GoShape } from './go-shape';
import type { FieldPath } from './parse-documents';
import { parseGoDuration } from './parse-go-duration';
import { parseQuantity } from './parse-quantity';
import { printGoDuration } from './print-go-duration';

/** What was found wrong, with the way into the document as it is written. */
export type GoJsonProblem = { kind: 'type' | 'unknown' | 'case'; path: FieldPath; message: string };

/** A decoded value: where it was written (last, if twice) and the value itself. */
export type GoJsonLeaf = { value: unknown; written: FieldPath };

export type GoJsonOptions = {
  /** encoding/json matches names regardless of case; Kubernetes' own reader (sigs.k8s.io/json) does not. */
  anyCase: boolean;
  /** The number as written, where `1.0` and `1e3` are to be told from `1` and `1000`. */
  literal?: (path: FieldPath) => string | null;
};

/** Leaves by their dotted Go path, and everything that is wrong. */
export type GoJson = { leaves: ReadonlyMap<string, GoJsonLeaf>; problems: readonly GoJsonProblem[] };

const INTEGERS = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63 - 1],
  uint32: [0, 2 ** 32 - 1],
} as const;

/**
 * Fill a Go struct from a JSON value as encoding/json does, field by field in the order of the keys: null leaves a field as it
 * is (but a metav1.Duration that is no pointer refuses it), a type that does not fit is a problem, an unknown name another.
 * Durations come out as Go prints them. Nothing throws.
 */
export function decodeGoJson(value: unknown, shape: GoShape, options: GoJsonOptions): GoJson {
  const leaves = new Map<string, GoJsonLeaf>();
  const problems: GoJsonProblem[] = [];
  const wrong = (path: FieldPath, what: string) => {
    problems.push({ kind: 'type', path, message: `${path.join('.') || 'The document'} must be ${what}.` });
  };
  const struct = (input: unknown, fields: Readonly<Record<string, GoShape>>, path: FieldPath, to: string) => {
    if (input === null || input === undefined) return;
    if (typeof input !== 'object' || Array.isArray(input)) return wrong(path, 'a mapping of names to values');
    for (const [name, inner] of Object.entries(input)) {
      const exact = Object.hasOwn(fields, name) ? name : undefined;
      const folded = exact ?? foldedNames(fields).get(fold(name));
      const written = [...path, name];
      if (exact === undefined && folded !== undefined)
        problems.push({
          kind: 'case',
          path: written,
          message: `${written.join('.')} is spelt ${folded}; upper and lower case count.`,
        });
      const field = exact ?? (options.anyCase ? folded : undefined);
      if (field === undefined) {
        if (folded === undefined)
          problems.push({ kind: 'unknown', path: written, message: `${written.join('.')} is not a field.` });
        continue;
      }
      const next = fields[field] as GoShape;
      const place = to === '' ? field : `${to}.${field}`;
      if (next.kind === 'struct') {
        if (next.pointer === true && inner !== null) leaves.set(place, { value: {}, written });
        struct(inner, next.fields, written, place);
      } else leaf(inner, next, written, place);
    }
  };
  const leaf = (input: unknown, of: GoShape, written: FieldPath, to: string) => {
    if (input === null || input === undefined) {
      // A pointer, a list and a map become nil; every other type is left as it is.
      if (of.kind === 'list' || of.kind === 'map' || ('pointer' in of && of.pointer === true))
        leaves.delete(to);
      else if (of.kind === 'duration') wrong(written, 'a duration such as 30s or 5m; null is refused here');
      return;
    }
    const read = scalar(input, of, written);
    if (read === undefined) return;
    const before = leaves.get(to)?.value;
    const merged = of.kind === 'map' && isRecord(before) && isRecord(read) ? { ...before, ...read } : read;
    leaves.set(to, { value: merged, written });
  };
  const scalar = (input: unknown, of: GoShape, path: FieldPath): unknown => {
    const refuse = (what: string) => {
      wrong(path, what);
      return undefined;
    };
    switch (of.kind) {
      case 'bool':
        return typeof input === 'boolean' ? input : refuse('true or false, without quotes');
      case 'string':
        if (typeof input === 'string') return input;
        refuse('a string; put it in quotes');
        // What was meant is plain, so the other checks can go on with it.
        return typeof input === 'number' || typeof input === 'boolean' ? String(input) : undefined;
      case 'any':
        return input;
      case 'bytes':
        return (typeof input === 'string' ? decodeBase64(input) : null) ?? refuse('base64 in one string');
      case 'time':
        return typeof input === 'string' ? input : refuse('a time in quotes');
      case 'quantity':
        return (typeof input === 'string' || typeof input === 'number') &&
          parseQuantity(String(input)) !== null
          ? String(input)
          : refuse('a quantity such as 100Mi');
      case 'duration': {
        const read = typeof input === 'string' ? parseGoDuration(input) : null;
        return read === null
          ? refuse('a duration in quotes with a unit, such as 30s or 5m')
          : printGoDuration(read);
      }
      case 'nanoseconds':
        if (typeof input === 'number' && Number.isInteger(input)) return printGoDuration(input);
        return scalar(input, { kind: 'duration' }, path);
      case 'float64':
        return typeof input === 'number' ? input : refuse('a number, without quotes');
      case 'int32':
      case 'int64':
      case 'uint32': {
        const [low, high] = INTEGERS[of.kind];
        const text = options.literal?.(path) ?? null;
        return typeof input === 'number' &&
          Number.isInteger(input) &&
          input >= low &&
          input <= high &&
          (text === null || !/[.eE]/.test(text))
          ? input
          : refuse(`a whole number from ${low} to ${high}, without quotes`);
      }
      case 'list':
        return Array.isArray(input)
          ? input.map((item, index) => element(item, of.of, [...path, index]))
          : refuse('a list');
      case 'map':
      case 'struct':
        if (!isRecord(input)) return refuse('a mapping of names to values');
        if (of.kind === 'struct') {
          const inner = decodeGoJson(input, of, options);
          for (const problem of inner.problems)
            problems.push({
              ...problem,
              path: [...path, ...problem.path],
              message: `${path.join('.')}: ${problem.message}`,
            });
          return Object.fromEntries([...inner.leaves].map(([name, { value: held }]) => [name, held]));
        }
        return Object.fromEntries(
          Object.entries(input).map(([name, item]) => [name, element(item, of.of, [...path, name])]),
        );
    }
  };
  const element = (item: unknown, of: GoShape, path: FieldPath): unknown =>
    item === null || item === undefined ? zeroOf(of) : scalar(item, of, path);
  if (shape.kind === 'struct') struct(value, shape.fields, [], '');
  return { leaves, problems };
}

/** The zero value of a Go type, as a JSON value. */
function zeroOf(shape: GoShape): unknown {
  switch (shape.kind) {
    case 'bool':
      return false;
    case 'string':
    case 'time':
    case 'bytes':
      return '';
    case 'any':
      return null;
    case 'duration':
    case 'nanoseconds':
      return '0s';
    case 'quantity':
      return '0';
    case 'list':
    case 'map':
      return null;
    case 'struct':
      return {};
    default:
      return 0;
  }
}

const FOLDED = new WeakMap<Readonly<Record<string, GoShape>>, ReadonlyMap<string, string>>();

/** The names of a struct by their folded form, worked out once; of two that fold alike the first counts. */
function foldedNames(fields: Readonly<Record<string, GoShape>>): ReadonlyMap<string, string> {
  const known = FOLDED.get(fields);
  if (known !== undefined) return known;
  const names = new Map(
    Object.keys(fields)
      .toReversed()
      .map((name) => [fold(name), name]),
  );
  FOLDED.set(fields, names);
  return names;
}

/** Go's simple case folding, as far as ASCII names can meet it: the Kelvin sign is a k and the long s an s. */
function fold(name: string): string {
  return name
    .replace(/\u212A/g, 'k')
    .replace(/\u017F/g, 's')
    .toLowerCase();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

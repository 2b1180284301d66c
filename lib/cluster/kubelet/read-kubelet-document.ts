import { type FieldPath, parseDocuments, type YamlDocument } from '../parse-documents';
import { positionFinder } from '../position-finder';
import type { ClusterError } from '../refusal';

/** The first document of a KubeletConfiguration file, before its fields are looked at. */
export type KubeletDocument = {
  value: Readonly<Record<string, unknown>>;
  /** The place of a field, or of its nearest parent that is there. */
  rangeOf: YamlDocument['rangeOf'];
  /** Keys that are written twice. */
  duplicates: YamlDocument['duplicates'];
  /** The text of a number as written, in a JSON file; null elsewhere (YAML numbers lose their spelling on the way). */
  literal: (path: FieldPath) => string | null;
  errors: readonly ClusterError[];
};

const VERSION = 'kubelet.config.k8s.io/v1beta1';
const KIND = 'KubeletConfiguration';

/**
 * Read a KubeletConfiguration file or drop-in up to its kind: only the first document counts, an empty file is refused, a text
 * that begins with `{` is read as JSON and nothing else (apimachinery's recognizer), apiVersion and kind must be there
 * (pkg/kubelet/kubeletconfig/util/codec, facts/semantics.md section 3). Nothing throws.
 */
export function readKubeletDocument(text: string, file: string): KubeletDocument {
  const document = parseDocuments(text)[0];
  const whole = positionFinder(text).span(0, 0);
  const rangeOf = document?.rangeOf ?? (() => whole);
  const json = /^\s*\{/.test(text);
  // JSON has escapes that YAML has not: where both can be read, the places come from the YAML reading.
  const parsed = json ? parseJson(text) : undefined;
  const given = (json ? parsed : document?.value) ?? null;
  const value: Readonly<Record<string, unknown>> =
    given !== null && typeof given === 'object' && !Array.isArray(given)
      ? (given as Record<string, unknown>)
      : {};
  const literal = (path: FieldPath) => {
    const { start, end } = rangeOf(path);
    return text.slice(start.offset, end.offset);
  };
  const refuse = (id: string, message: string, path: FieldPath = []): KubeletDocument => ({
    value,
    rangeOf,
    duplicates: [],
    literal: () => null,
    errors: [{ id, message, file, range: rangeOf(path) }],
  });
  if (text === '') return refuse('file-empty', 'The file is empty.');
  if (json && parsed === undefined)
    return refuse('json-syntax', 'The file begins with { and is read as JSON, but it is no valid JSON.');
  if (!json && document?.error)
    return { ...refuse('yaml-syntax', document.error.message), errors: [yamlError(document.error, file)] };
  if (given !== null && value !== given)
    return refuse('yaml-not-mapping', `The file must be a mapping with kind: ${KIND}.`);
  for (const [field, right] of [
    ['apiVersion', VERSION],
    ['kind', KIND],
  ] as const) {
    const held = value[field] ?? '';
    if (typeof held !== 'string') return refuse('kind-type', `${field} must be a string: ${right}.`, [field]);
    if (held === '') return refuse('kind-missing', `${field} is missing. Write ${field}: ${right}.`);
  }
  if (value.apiVersion !== VERSION || value.kind !== KIND)
    return refuse(
      'kind-unknown',
      `This must be ${KIND} of ${VERSION}, not ${String(value.kind)} of ${String(value.apiVersion)}.`,
      [value.apiVersion === VERSION ? 'kind' : 'apiVersion'],
    );
  return {
    value,
    rangeOf,
    duplicates: document?.duplicates ?? [],
    literal: json ? literal : () => null,
    errors: [],
  };
}

function yamlError(error: NonNullable<YamlDocument['error']>, file: string): ClusterError {
  return { id: 'yaml-syntax', message: error.message, file, range: error.range };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { decode, type Shape } from './decode';
import { parseDocuments, type YamlDocument } from './parse-documents';
import type { ClusterError } from './refusal';

/** What a configuration file has to be. `strict`: unknown fields and repeated keys are fatal. */
export type DocumentKind = { kind: string; apiVersions: readonly string[]; shape: Shape; strict: boolean };

export type ConfigDocument = {
  value: Readonly<Record<string, unknown>>;
  document: YamlDocument;
  file: string;
  errors: readonly ClusterError[];
};

/** Read the first document of a file as a component's codec does: syntax, kind, version, types, then strictness. */
export function readConfigDocument(text: string, file: string, expected: DocumentKind): ConfigDocument {
  const document = parseDocuments(text)[0] ?? emptyDocument(text);
  const value: Readonly<Record<string, unknown>> =
    document.value !== null && typeof document.value === 'object' && !Array.isArray(document.value)
      ? (document.value as Record<string, unknown>)
      : {};
  const errors: ClusterError[] = [];
  const add = (id: string, message: string, path: readonly (string | number)[]) => {
    errors.push({ id, message, file, range: document.rangeOf(path) });
  };
  if (document.error !== null)
    errors.push({ id: 'yaml-syntax', message: document.error.message, file, range: document.error.range });
  else if (document.value !== null && value !== document.value)
    add('yaml-not-mapping', `The file must be a mapping with kind: ${expected.kind}.`, []);
  else if (typeof value.kind !== 'string' || value.kind === '')
    add('kind-missing', `kind is missing. Write kind: ${expected.kind}.`, []);
  else if (typeof value.apiVersion !== 'string' || value.apiVersion === '')
    add(
      'api-version-missing',
      `apiVersion is missing. Write apiVersion: ${expected.apiVersions.at(-1)}.`,
      [],
    );
  else if (value.kind !== expected.kind || !expected.apiVersions.includes(value.apiVersion))
    add(
      'kind-unknown',
      `This must be ${expected.kind} of ${expected.apiVersions.at(-1)}, not ${value.kind} of ${value.apiVersion}.`,
      ['apiVersion'],
    );
  if (errors.length > 0) return { value, document, file, errors };
  const problems = decode(value, expected.shape);
  for (const problem of problems)
    if (problem.kind === 'type') add('field-type', problem.message, problem.path);
  if (expected.strict) {
    for (const duplicate of document.duplicates)
      errors.push({
        id: 'key-repeated',
        message: `${duplicate.key} is written twice.`,
        file,
        range: duplicate.range,
      });
    for (const problem of problems)
      if (problem.kind === 'unknown') add('field-unknown', problem.message, problem.path);
  }
  return { value, document, file, errors };
}

function emptyDocument(text: string): YamlDocument {
  const at = { offset: 0, line: 1, column: 1 };
  const range = { start: at, end: at };
  return {
    source: text,
    value: text.trim() === '' ? null : '',
    error: null,
    duplicates: [],
    rangeOf: () => range,
  };
}

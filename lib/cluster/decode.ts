import type { FieldPath } from './parse-documents';

/** The shape of a Go type as encoding/json reads it. Scalars: a duration is a string such as 30s. */
export type Shape =
  | 'string'
  | 'bool'
  | 'int'
  | 'number'
  | 'duration'
  | 'any'
  | { list: Shape }
  | { map: Shape }
  | { fields: Readonly<Record<string, Shape>> };

export type DecodeProblem = { kind: 'type' | 'unknown'; path: FieldPath; message: string };

/**
 * Check a value against a shape as sigs.k8s.io/yaml and encoding/json do: `null` leaves a field unset, a wrong type is
 * fatal, an unknown field is reported (whether it matters is the reader's rule). Field names are matched exactly.
 */
export function decode(value: unknown, shape: Shape, path: FieldPath = []): DecodeProblem[] {
  if (value === null || value === undefined || shape === 'any') return [];
  const wrong = (what: string): DecodeProblem[] => [
    { kind: 'type', path, message: `${path.join('.') || 'The document'} must be ${what}.` },
  ];
  if (shape === 'string') return typeof value === 'string' ? [] : wrong('a string; put it in quotes');
  if (shape === 'bool') return typeof value === 'boolean' ? [] : wrong('true or false, without quotes');
  if (shape === 'int')
    return typeof value === 'number' && Number.isInteger(value)
      ? []
      : wrong('a whole number, without quotes');
  if (shape === 'number') return typeof value === 'number' ? [] : wrong('a number, without quotes');
  if (shape === 'duration') return typeof value === 'string' ? [] : wrong('a duration such as 30s or 5m');
  if ('list' in shape)
    return Array.isArray(value)
      ? value.flatMap((item, index) => decode(item, shape.list, [...path, index]))
      : wrong('a list');
  if (typeof value !== 'object' || Array.isArray(value)) return wrong('a mapping of names to values');
  return Object.entries(value).flatMap(([name, inner]) => {
    if ('map' in shape) return decode(inner, shape.map, [...path, name]);
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (field !== undefined) return decode(inner, field, [...path, name]);
    return [
      {
        kind: 'unknown',
        path: [...path, name],
        message: `${[...path, name].join('.')} is not a field.`,
      } as const,
    ];
  });
}

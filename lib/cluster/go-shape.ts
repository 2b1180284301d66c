/**
 * The shape of a Go type as encoding/json fills it from JSON. `pointer`: null and absence are told from zero.
 * `nanoseconds` is a duration that may also be a number; `bytes` is base64 in JSON and comes out decoded, one character a byte.
 */
export type GoShape =
  | {
      kind:
        | 'bool'
        | 'string'
        | 'duration'
        | 'quantity'
        | 'time'
        | 'float64'
        | 'bytes'
        | 'any'
        | 'nanoseconds';
      pointer?: boolean;
    }
  | { kind: 'int32' | 'int64' | 'uint32'; pointer?: boolean }
  | { kind: 'list'; of: GoShape }
  | { kind: 'map'; of: GoShape }
  | { kind: 'struct'; fields: Readonly<Record<string, GoShape>>; pointer?: boolean };

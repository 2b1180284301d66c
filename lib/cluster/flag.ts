/** How a flag reads its value; the names are pflag's and component-base's own. */
export type FlagType =
  | 'bool'
  | 'string'
  | 'stringSlice'
  | 'stringArray'
  | 'int'
  | 'int32'
  | 'int64'
  | 'uint'
  | 'uint64'
  | 'float32'
  | 'float64'
  | 'int32Slice'
  | 'duration'
  | 'ip'
  | 'ipVar'
  | 'mapStringString'
  | 'langleMap'
  | 'configurationMap'
  | 'mapStringBool'
  | 'stringToString'
  | 'colonSeparatedMultimapStringString'
  | 'quantity'
  | 'featureGates'
  | 'portRange'
  | 'namedCertKey'
  | 'Level'
  | 'severity'
  | 'traceLocation'
  | 'labelSelector'
  | 'version'
  | 'pattern=N,...'
  | '[]v1.Taint'
  | 'reserved-memory';

/** What a flag holds: the component's own value (durations as Go prints them). */
export type FlagValue =
  | boolean
  | number
  | string
  | readonly (string | number)[]
  | Readonly<Record<string, unknown>>;

/** One row of a flag table: name, type, default (null: made up at start), 'D' if deprecated, the first minor seen, the config field it mirrors. */
export type FlagRow = readonly [
  name: string,
  type: FlagType,
  fallback: FlagValue | null,
  deprecated: '' | 'D',
  since: string,
  field?: string,
];

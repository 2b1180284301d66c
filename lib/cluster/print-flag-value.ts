import { asRecord } from './as-record';
import type { FlagType } from './flag';

/**
 * A flag's value as reports show it: booleans, numbers and lists of strings as such, everything else as the flag's own
 * String method prints it (`a=1,b=2` for maps, sorted by key).
 */
export function printFlagValue(type: FlagType, value: unknown): unknown {
  const record = asRecord(value);
  switch (type) {
    case 'Level':
      return String(value);
    case 'int32Slice':
      return Array.isArray(value) ? value.map(String) : value;
    case 'featureGates':
      return items(value)
        .map((item) => ({ item, key: item.slice(0, item.indexOf(':')) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ item }) => item)
        .join(',');
    case 'namedCertKey':
      return `[${items(value).join(';')}]`;
    case '[]v1.Taint':
    case 'reserved-memory':
      return items(value).join(',');
    case 'mapStringString':
    case 'mapStringBool':
    case 'configurationMap':
      return record === null ? value : pairs(record, '=');
    case 'langleMap':
      return record === null ? value : pairs(record, '<');
    case 'stringToString':
      return record === null ? value : `[${pairs(record, '=')}]`;
    case 'colonSeparatedMultimapStringString':
      return record === null ? value : pairs(record, ':');
    default:
      return value;
  }
}

function items(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function pairs(record: Readonly<Record<string, unknown>>, separator: string): string {
  return Object.entries(record)
    .map(([name, value]) => `${name}${separator}${String(value)}`)
    .sort()
    .join(',');
}

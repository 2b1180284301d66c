import { fail, ok, type Result } from '../core/result';
import type { FlagType, FlagValue } from './flag';
import { isLabelSelector } from './is-label-selector';
import { isLabelValue } from './is-label-value';
import { isQualifiedName } from './is-qualified-name';
import { parseCsvLine } from './parse-csv-line';
import { parseGoBool } from './parse-go-bool';
import { parseGoDuration } from './parse-go-duration';
import { parseGoInteger } from './parse-go-integer';
import { parseIp } from './parse-ip';
import { parseQuantity } from './parse-quantity';
import { printGoDuration } from './print-go-duration';

type Read = Result<FlagValue, string>;

/** Read one occurrence of a flag by itself; lists and maps are put together by flagValues. */
export function parseFlagValue(type: FlagType, text: string): Read {
  switch (type) {
    case 'string':
      return ok(text);
    case 'pattern=N,...':
      return verbosityPatterns(text);
    case 'severity':
      return /^(INFO|WARNING|ERROR|FATAL)$/i.test(text) || typeof parseGoInteger(text, 32) === 'number'
        ? ok(text)
        : fail('it must be INFO, WARNING, ERROR, FATAL or a number');
    case 'traceLocation':
      return text === '' || /^[^:]*\.[^:]*:[1-9][0-9]*$/.test(text)
        ? ok(text)
        : fail('it must be a place such as file.go:123');
    case 'labelSelector':
      return isLabelSelector(text) ? ok(text) : fail('it must be a label selector, such as app=name');
    case 'bool':
      return bool(text);
    case 'version':
      return text === 'raw' || /^v[0-9]/.test(text) ? ok(text) : bool(text);
    case 'int':
    case 'int64':
      return integer(text, 64, true);
    case 'int32':
      return integer(text, 32, true);
    case 'Level':
      return /^[0-9]{1,10}$/.test(text) && Number(text) < 2 ** 31
        ? ok(Number(text))
        : fail('it must be a whole number');
    case 'uint':
      return integer(text, 64, false);
    case 'uint64': {
      const value = integer(text, 64, false);
      return value.ok ? ok(String(value.value)) : value;
    }
    case 'float32':
    case 'float64':
      return /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(text)
        ? ok(Number(text))
        : fail('it must be a number');
    case 'duration': {
      const value = parseGoDuration(text);
      return value === null
        ? fail('it must be a duration with a unit, such as 30s, 5m or 1h')
        : ok(printGoDuration(value));
    }
    case 'ip': {
      const value = text.trim() === '' ? '' : parseIp(text.trim());
      return value === null ? fail('it must be an IP address') : ok(value);
    }
    case 'ipVar':
      return text === '' || parseIp(text, true) !== null ? ok(text) : fail('it must be an IP address');
    case 'stringSlice': {
      const items = text === '' ? [] : parseCsvLine(text);
      if (items === null) return fail('its quotes do not pair up');
      return ok(items);
    }
    case 'stringArray':
      return ok([text]);
    case 'int32Slice': {
      const numbers = text.split(',').map((part) => parseGoInteger(part, 32));
      return numbers.every((part) => typeof part === 'number')
        ? ok(numbers)
        : fail('it must be whole numbers with commas between');
    }
    case 'namedCertKey':
      return text.split(':')[0]?.split(',').length === 2
        ? ok([text])
        : fail('it must be certificate,key or certificate,key:name,name');
    case 'mapStringString':
      return pairs(text, '=', (value) => value.trim());
    case 'langleMap':
      return pairs(text, '<', (value) => value.trim());
    case 'configurationMap':
      return pairs(text.replace(/(^|,)([^=,]+)(?=,|$)/g, '$1$2='), '=', (value) => value.trim());
    case 'stringToString':
      return pairs(text, '=', (value) => value);
    case 'featureGates':
      return ok(gateItems(text));
    case 'mapStringBool':
    case 'colonSeparatedMultimapStringString':
      return type === 'mapStringBool' ? pairs(text, '=', parseGoBool) : pairs(text, ':', (v) => v);
    case '[]v1.Taint':
      return taints(text);
    case 'portRange':
      return portRange(text);
    case 'quantity':
      return parseQuantity(text) !== null ? ok(text) : fail('it must be a quantity, such as 0 or 512Ki');
    case 'reserved-memory':
      return reservations(text);
  }
}

function bool(text: string): Read {
  const value = parseGoBool(text);
  return value === null ? fail('it must be true or false') : ok(value);
}

function integer(text: string, bits: 32 | 64, signed: boolean): Read {
  const value = parseGoInteger(text, bits, signed);
  if (typeof value === 'number') return ok(value);
  return fail(value === 'range' ? 'the number is out of range' : 'it must be a whole number');
}

/** ColonSeparatedMultimapStringString with an empty key allowed: each item as `component:rest`, blanks around both gone. */
function gateItems(text: string): string[] {
  return text.split(',').flatMap((item) => {
    if (item === '') return [];
    const colon = item.indexOf(':');
    return [`${item.slice(0, Math.max(colon, 0)).trim()}:${item.slice(colon + 1).trim()}`];
  });
}

/** `k=v,k=v`: later keys win, blanks around keys go, a pair without the separator is refused. */
function pairs(text: string, separator: string, read: (value: string) => unknown): Read {
  const out = new Map<string, unknown>();
  for (const pair of text.split(',')) {
    if (pair === '') continue;
    const at = pair.indexOf(separator);
    if (at < 0) return fail(`"${pair}" lacks "${separator}" and a value`);
    const value = read(pair.slice(at + 1).trim());
    if (value === null) return fail(`"${pair}" must end in ${separator}true or ${separator}false`);
    out.set(pair.slice(0, at).trim(), value);
  }
  return ok(Object.fromEntries(out));
}

/** `pattern=N` pairs with commas between (component-base's and klog's vmodule); empty items are skipped. */
function verbosityPatterns(text: string): Read {
  const wrong = text
    .split(',')
    .find(
      (item) => item !== '' && !/^[^=]+=[^=]+$/.test(item.trim()) /* pattern and number are both required */,
    );
  if (wrong !== undefined) return fail(`"${wrong}" is not pattern=N`);
  const levels = text.split(',').flatMap((item) => (item === '' ? [] : [item.slice(item.indexOf('=') + 1)]));
  const bad = levels.find((level) => !/^[0-9]+$/.test(level));
  return bad === undefined ? ok(text) : fail(`"${bad}" is no verbosity`);
}

/** `0:memory=1Gi,hugepages-2Mi=2Gi;1:memory=1Gi`: NUMA nodes with what is set aside (pkg/util/flag). */
function reservations(text: string): Read {
  const parts = text === '' ? [] : text.split(';');
  const reads = (part: string) => {
    const [node = '', limits = '', more] = part.split(':');
    return (
      more === undefined &&
      /^[+-]?[0-9]{1,18}$/.test(node) &&
      limits.split(',').every((limit) => {
        const [name = '', amount = '', extra] = limit.split('=');
        const known = name === 'memory' || name.startsWith('hugepages-');
        return extra === undefined && known && parseQuantity(amount) !== null;
      })
    );
  };
  const wrong = parts.find((part) => !reads(part));
  return wrong === undefined ? ok(parts) : fail(`"${wrong}" is no reservation; write 0:memory=1Gi`);
}

/** `key=value:effect,key-`: a trailing dash takes a taint away; one key and effect may come once (pkg/util/taints). */
function taints(text: string): Read {
  const parts = text === '' ? [] : text.split(',');
  const kept: string[] = [];
  for (const part of parts) {
    const away = part.endsWith('-');
    const [pair = '', effect, more] = (away ? part.slice(0, -1) : part).split(':');
    const [key = '', value = '', extra] = pair.split('=');
    const known = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'].includes(
      effect ?? (away ? 'NoSchedule' : ''),
    );
    if (more !== undefined || extra !== undefined || !known || !isQualifiedName(key) || !isLabelValue(value))
      return fail(`"${part}" is no taint; write key=value:NoSchedule, :PreferNoSchedule or :NoExecute`);
    if (away) continue;
    const printed = `${key}=${value}:${effect}`;
    if (kept.some((other) => other.startsWith(`${key}=`) && other.endsWith(`:${effect}`)))
      return fail(`"${part}" repeats the key and effect of another taint`);
    kept.push(printed);
  }
  return ok(kept);
}

function portRange(text: string): Read {
  const value = text.trim();
  if (value === '') return ok('');
  const match = /^([0-9]+)(?:([-+])([0-9]+))?$/.exec(value);
  if (match === null) return fail('it must be a port range, such as 30000-32767');
  const low = Number(match[1]);
  const high = match[2] === undefined ? low : match[2] === '-' ? Number(match[3]) : low + Number(match[3]);
  return high > 65535 || low > high ? fail('the port range is out of order or beyond 65535') : ok(value);
}

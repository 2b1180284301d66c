import { type CelNode, parseCel } from './parse-cel';

/** What a name may be: a plain type, an object with fields, or `dyn` where only the run tells. */
export type CelType = string | { readonly fields: Readonly<Record<string, CelType>> };
export type CelEnvironment = Readonly<Record<string, CelType>>;

const ANY = 'dyn';
const BOOL_CALLS =
  'has all exists exists_one existsOne startsWith endsWith contains matches isSorted isURL isIP isCIDR isQuantity isGreaterThan isLessThan containsIP containsCIDR isUnspecified isLoopback isCanonical hasValue sets.contains sets.equivalent sets.intersects containsAll isSemver'.split(
    ' ',
  );
const STRING_CALLS =
  'string lowerAscii upperAscii replace substring trim join charAt format find getScheme getHost getHostname getPort getEscapedPath reverse quote'.split(
    ' ',
  );
const INT_CALLS =
  'int size indexOf lastIndexOf getFullYear getMonth getDate getDayOfMonth getDayOfWeek getDayOfYear getHours getMinutes getSeconds getMilliseconds sign asInteger family prefixLength compareTo major minor patch'.split(
    ' ',
  );
const OTHER: Readonly<Record<string, string>> = {
  bool: 'bool',
  uint: 'uint',
  double: 'double',
  bytes: 'bytes',
  duration: 'duration',
  timestamp: 'timestamp',
  type: 'type',
  dyn: ANY,
  map: 'list',
  filter: 'list',
  split: 'list',
  findAll: 'list',
  getQuery: 'map',
};
/** Functions whose type depends on what they are given, or that only few need. */
const LOOSE = new Set(
  'sum min max first last slice sort sortBy flatten distinct range value orValue or of none optMap optFlatMap ip cidr url quantity semver masked add sub abs asApproximateFloat isInteger bind transformList transformMap transformMapEntry ceil floor round trunc greatest least encode decode'.split(
    ' ',
  ),
);
const COMPREHENSIONS = new Set(['all', 'exists', 'exists_one', 'existsOne', 'map', 'filter', 'sortBy']);

/**
 * Why a CEL expression does not compile, or null: its syntax, names that are not declared, fields that do not exist,
 * functions that nobody defines, operands that do not fit, and a result that is not `wanted` ('' where any will do).
 */
export function checkCel(text: string, environment: CelEnvironment, wanted: 'bool' | ''): string | null {
  // Longer ones are taken on trust: nobody writes them by hand, and the checker walks the tree by recursion.
  if (text.length > 3_000) return null;
  const node = parseCel(text);
  if (node === null) return 'it is no CEL expression';
  const problems: string[] = [];
  const type = typeOf(node, environment, problems);
  if (problems[0] !== undefined) return problems[0];
  if (wanted === '' || type === wanted || type === ANY) return null;
  return `it gives ${typeof type === 'string' ? type : 'an object'}; it must give ${wanted}`;
}

function typeOf(node: CelNode, names: CelEnvironment, problems: string[]): CelType {
  const inner = (child: CelNode) => typeOf(child, names, problems);
  switch (node.kind) {
    case 'literal':
      return node.type;
    case 'list':
    case 'map':
      for (const item of node.items) inner(item);
      return node.kind;
    case 'ident': {
      const type = Object.hasOwn(names, node.name) ? names[node.name] : undefined;
      if (
        type === undefined &&
        !/^(int|string|bool|double|uint|bytes|list|map|type|optional|cel|sets|math|strings|base64|lists)$/.test(
          node.name,
        )
      )
        problems.push(`"${node.name}" is not declared`);
      return type ?? ANY;
    }
    case 'select': {
      const of = inner(node.of);
      if (typeof of === 'string') {
        if (!['map', ANY].includes(of)) problems.push(`a ${of} has no field "${node.field}"`);
        return ANY;
      }
      const type = Object.hasOwn(of.fields, node.field) ? of.fields[node.field] : undefined;
      if (type === undefined) problems.push(`there is no field "${node.field}"`);
      return type ?? ANY;
    }
    case 'index': {
      const of = inner(node.of);
      inner(node.at);
      if (!['list', 'map', ANY].includes(typeof of === 'string' ? of : 'object'))
        problems.push('only lists and maps take an index');
      return ANY;
    }
    case 'call':
      return callType(node, names, problems);
    case 'operator':
      return operatorType(node.name, node.args.map(inner), problems);
  }
}

function callType(
  node: Extract<CelNode, { kind: 'call' }>,
  names: CelEnvironment,
  problems: string[],
): CelType {
  const { name, target, args } = node;
  if (target !== null) typeOf(target, names, problems);
  if (name === 'has' && args[0]?.kind !== 'select') problems.push('has() takes a field, such as has(a.b)');
  const [variable] = args;
  const bound =
    target !== null && COMPREHENSIONS.has(name) && variable?.kind === 'ident'
      ? { ...names, [variable.name]: ANY }
      : names;
  for (const arg of bound === names ? args : args.slice(1)) typeOf(arg, bound, problems);
  if (BOOL_CALLS.includes(name)) return 'bool';
  if (STRING_CALLS.includes(name)) return 'string';
  if (INT_CALLS.includes(name)) return 'int';
  const other = Object.hasOwn(OTHER, name) ? OTHER[name] : undefined;
  if (other === undefined && !LOOSE.has(name)) problems.push(`there is no function ${name}()`);
  return other ?? ANY;
}

function operatorType(name: string, types: readonly CelType[], problems: string[]): CelType {
  const plain = types.map((type) => (typeof type === 'string' ? type : 'object'));
  const [left = ANY, right = ANY] = plain;
  const mixed = left !== right && left !== ANY && right !== ANY;
  switch (name) {
    case '!':
    case '&&':
    case '||':
      for (const type of plain)
        if (type !== 'bool' && type !== ANY) problems.push(`${name} takes true or false, not a ${type}`);
      return 'bool';
    case '?:':
      if (left !== 'bool' && left !== ANY) problems.push('a condition must be true or false');
      return types[1] ?? ANY;
    case 'in':
      if (!['list', 'map', ANY].includes(right)) problems.push('in takes a list or a map');
      return 'bool';
    case 'neg':
      return left;
    case '==':
    case '!=':
      if (mixed && left !== 'null' && right !== 'null') problems.push(`a ${left} is never a ${right}`);
      return 'bool';
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (mixed && !(isNumber(left) && isNumber(right)))
        problems.push(`a ${left} cannot be compared with a ${right}`);
      return 'bool';
    default:
      if (mixed && !/^(duration|timestamp)$/.test(left) && !/^(duration|timestamp)$/.test(right))
        problems.push(`${name} does not take a ${left} and a ${right}`);
      return mixed ? ANY : (types[0] ?? ANY);
  }
}

function isNumber(type: string): boolean {
  return type === 'int' || type === 'uint' || type === 'double';
}

/** An expression of the Common Expression Language, as far as checking names and types needs it. */
export type CelNode =
  | { kind: 'literal'; type: string }
  | { kind: 'ident'; name: string }
  | { kind: 'select'; of: CelNode; field: string }
  | { kind: 'index'; of: CelNode; at: CelNode }
  | { kind: 'call'; name: string; target: CelNode | null; args: readonly CelNode[] }
  | { kind: 'operator'; name: string; args: readonly CelNode[] }
  | { kind: 'list' | 'map'; items: readonly CelNode[] };

const TOKEN =
  /\s*(?:\/\/[^\n]*\n?\s*)*(?:([rRbB]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))|(0[xX][0-9a-fA-F]+[uU]?|[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+|[0-9]+[uU]?)|([A-Za-z_][A-Za-z0-9_]*)|(\|\||&&|[<>=!]=|[-+*/%<>!?:.,()[\]{}]))/y;
const RESERVED = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
);
const BINARY: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['<', '<=', '>', '>=', '==', '!=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
];
const DEPTH = 200;

type Token = { text: string; type: 'string' | 'number' | 'name' | 'sign' };

/** Parse an expression by CEL's grammar (cel-spec langdef.md), optional syntax included; null where it is none. Nothing throws. */
export function parseCel(text: string): CelNode | null {
  const tokens = tokenize(text);
  if (tokens === null || tokens.length === 0) return null;
  let at = 0;
  let depth = 0;
  const peek = () => tokens[at]?.text ?? '';
  const take = (sign: string) => {
    if (tokens[at]?.type === 'string' || peek() !== sign) return false;
    at++;
    return true;
  };
  const expression = (): CelNode | null => {
    if (++depth > DEPTH) return null;
    const condition = binary(0);
    depth--;
    if (condition === null || !take('?')) return condition;
    const yes = binary(0);
    if (yes === null || !take(':')) return null;
    const no = expression();
    return no === null ? null : { kind: 'operator', name: '?:', args: [condition, yes, no] };
  };
  const binary = (level: number): CelNode | null => {
    const signs = BINARY[level];
    if (signs === undefined) return unary();
    let left = binary(level + 1);
    while (left !== null && tokens[at]?.type !== 'string' && signs.includes(peek())) {
      const name = peek();
      at++;
      const right = binary(level + 1);
      left = right === null ? null : { kind: 'operator', name, args: [left, right] };
    }
    return left;
  };
  const unary = (): CelNode | null => {
    const sign = tokens[at]?.type === 'sign' ? peek() : '';
    if (sign !== '!' && sign !== '-') return member();
    if (++depth > DEPTH) return null;
    at++;
    const inner = unary();
    depth--;
    return inner === null ? null : { kind: 'operator', name: sign === '!' ? '!' : 'neg', args: [inner] };
  };
  const list = (close: string, item: () => CelNode | null): CelNode[] | null => {
    const items: CelNode[] = [];
    while (!take(close)) {
      const next = item();
      if (next === null) return null;
      items.push(next);
      if (!take(',') && peek() !== close) return null;
    }
    return items;
  };
  const member = (): CelNode | null => {
    let node = primary();
    while (node !== null) {
      if (take('.')) {
        take('?');
        const token = tokens[at++];
        if (token?.type !== 'name') return null;
        if (take('(')) {
          const args = list(')', expression);
          if (args === null) return null;
          node = { kind: 'call', name: token.text, target: node, args };
        } else node = { kind: 'select', of: node, field: token.text };
      } else if (take('[')) {
        take('?');
        const index = expression();
        if (index === null || !take(']')) return null;
        node = { kind: 'index', of: node, at: index };
      } else break;
    }
    return node;
  };
  const primary = (): CelNode | null => {
    if (take('(')) {
      const inner = expression();
      return inner !== null && take(')') ? inner : null;
    }
    if (take('[')) {
      const items = list(']', () => {
        take('?');
        return expression();
      });
      return items === null ? null : { kind: 'list', items };
    }
    if (take('{')) {
      const items = list('}', () => {
        take('?');
        const key = expression();
        return key !== null && take(':') ? expression() : null;
      });
      return items === null ? null : { kind: 'map', items };
    }
    take('.');
    const token = tokens[at++];
    if (token === undefined || token.type === 'sign') return null;
    if (token.type === 'string')
      return { kind: 'literal', type: /^[rR]?[bB]/.test(token.text) ? 'bytes' : 'string' };
    if (token.type === 'number') return { kind: 'literal', type: numberType(token.text) };
    if (token.text === 'true' || token.text === 'false') return { kind: 'literal', type: 'bool' };
    if (token.text === 'null') return { kind: 'literal', type: 'null' };
    if (RESERVED.has(token.text) || token.text === 'in') return null;
    if (!take('(')) return { kind: 'ident', name: token.text };
    const args = list(')', expression);
    return args === null ? null : { kind: 'call', name: token.text, target: null, args };
  };
  const node = expression();
  return at === tokens.length ? node : null;
}

function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  const body = text.replace(/(?:\s|\/\/[^\n]*(?:\n|$))+$/, '');
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const match = TOKEN.exec(body);
    if (match === null) return null;
    const [, quoted, number, name, sign] = match;
    if (quoted !== undefined) tokens.push({ text: quoted, type: 'string' });
    else if (number !== undefined) tokens.push({ text: number, type: 'number' });
    else if (name !== undefined) tokens.push({ text: name, type: 'name' });
    else tokens.push({ text: sign ?? '', type: 'sign' });
  }
  return tokens;
}

function numberType(text: string): string {
  if (/[uU]$/.test(text)) return 'uint';
  return /^0[xX]/.test(text) || /^[0-9]+$/.test(text) ? 'int' : 'double';
}

import { scanAnchor, scanDirective, scanTag } from './scan-name';
import { scanBlockScalar, scanPlain, scanQuoted } from './scan-scalar';
import { YamlCursor } from './yaml-cursor';
import { yamlStart } from './yaml-start';
import type { YamlToken, YamlTokenKind } from './yaml-token';

/** A place where a key may turn out to begin once its `:` is seen. */
type SimpleKey = {
  possible: boolean;
  required: boolean;
  number: number;
  at: number;
  line: number;
  column: number;
};

const NO_KEY: SimpleKey = { possible: false, required: false, number: 0, at: 0, line: 0, column: 0 };
const MOST_NESTED = 1000;

/**
 * Splits a text into tokens as libyaml does, which the YAML reader of Kubernetes (goyaml v2) is a translation of: the same
 * texts are YAML and the same are not. A key without `?` is recognised only at its `:`, on one line and within 1024 characters.
 */
export class YamlScanner {
  readonly cursor: YamlCursor;
  #queue: YamlToken[] = [];
  #taken = 0;
  #indent = -1;
  #indents: number[] = [];
  #flow = 0;
  #keys: SimpleKey[] = [NO_KEY];
  #allowed = true;
  #ended = false;

  constructor(text: string) {
    this.cursor = new YamlCursor(text);
  }

  /** The next token, which stays. */
  peek(): YamlToken {
    while (this.#queue.length === 0 || this.#headMayBeKey()) this.#scan();
    return this.#queue[0] as YamlToken;
  }

  /** The next token, taken. */
  next(): YamlToken {
    const token = this.peek();
    this.#queue.shift();
    this.#taken++;
    return token;
  }

  /** Whether a `:` further on would put a key before the first token of the queue. */
  #headMayBeKey(): boolean {
    for (const key of this.#keys)
      if (key.possible && key.number === this.#taken && this.#valid(key)) return true;
    return false;
  }

  #push(kind: YamlTokenKind, from: number, to: number): void {
    this.#queue.push({ kind, from, to, text: '', plain: false });
  }

  #scan(): void {
    const { cursor } = this;
    this.#skipToToken();
    this.#unroll(cursor.column);
    const start = yamlStart(cursor, this.#flow > 0);
    switch (start) {
      case 'stream-end':
        this.#streamEnd();
        break;
      case 'directive':
        this.#endBlocks();
        this.#queue.push(scanDirective(cursor));
        break;
      case 'document-start':
      case 'document-end':
        this.#endBlocks();
        this.#take(start, 3);
        break;
      case 'flow-sequence':
      case 'flow-mapping':
        this.#flowStart(start);
        break;
      case 'flow-sequence-end':
      case 'flow-mapping-end':
        this.#flowEnd(start);
        break;
      case 'flow-entry':
        this.#dropKey();
        this.#allowed = true;
        this.#take(start, 1);
        break;
      case 'entry':
        this.#entry();
        break;
      case 'key':
        this.#explicitKey();
        break;
      case 'value':
        this.#value();
        break;
      case 'block-scalar':
        this.#dropKey();
        this.#allowed = true;
        this.#queue.push(scanBlockScalar(cursor, this.#indent));
        break;
      default:
        this.#saveKey();
        this.#allowed = false;
        if (start === 'alias' || start === 'anchor') this.#queue.push(scanAnchor(cursor));
        else if (start === 'tag') this.#queue.push(scanTag(cursor));
        else if (start === 'quoted') this.#queue.push(scanQuoted(cursor));
        else this.#plain();
    }
  }

  #plain(): void {
    const { ended, ...token } = scanPlain(this.cursor, this.#indent + 1, this.#flow > 0);
    this.#queue.push(token);
    if (ended) this.#allowed = true;
  }

  #skipToToken(): void {
    const { cursor } = this;
    for (;;) {
      while (cursor.is(' ') || ((this.#flow > 0 || !this.#allowed) && cursor.is('\t'))) cursor.at++;
      if (cursor.is('#')) while (!cursor.isBreakOrEnd()) cursor.at++;
      if (!cursor.isBreak()) return;
      cursor.takeBreak();
      if (this.#flow === 0) this.#allowed = true;
    }
  }

  #take(kind: YamlTokenKind, length: number): void {
    this.#push(kind, this.cursor.at, this.cursor.at + length);
    this.cursor.at += length;
  }

  #endBlocks(): void {
    this.#unroll(-1);
    this.#dropKey();
    this.#allowed = false;
  }

  #streamEnd(): void {
    if (!this.#ended) {
      // The end is the end of a line, too: no key can wait for its `:` beyond it.
      this.cursor.line++;
      this.cursor.lineStart = this.cursor.at;
      this.#endBlocks();
      this.#ended = true;
    }
    this.#push('stream-end', this.cursor.at, this.cursor.at);
  }

  #flowStart(kind: 'flow-sequence' | 'flow-mapping'): void {
    this.#saveKey();
    this.#flow++;
    if (this.#flow > MOST_NESTED) this.cursor.fail('the brackets nest too deeply');
    this.#keys.push(NO_KEY);
    this.#allowed = true;
    this.#take(kind, 1);
  }

  #flowEnd(kind: 'flow-sequence-end' | 'flow-mapping-end'): void {
    this.#dropKey();
    if (this.#flow > 0) {
      this.#flow--;
      this.#keys.pop();
    }
    this.#allowed = false;
    this.#take(kind, 1);
  }

  #entry(): void {
    if (this.#flow === 0) {
      if (!this.#allowed) this.cursor.fail('a list item cannot begin here');
      this.#roll(this.cursor.column, null, 'block-sequence', this.cursor.at);
    }
    this.#dropKey();
    this.#allowed = true;
    this.#take('entry', 1);
  }

  #explicitKey(): void {
    if (this.#flow === 0) {
      if (!this.#allowed) this.cursor.fail('a key cannot begin here');
      this.#roll(this.cursor.column, null, 'block-mapping', this.cursor.at);
    }
    this.#dropKey();
    this.#allowed = this.#flow === 0;
    this.#take('key', 1);
  }

  #value(): void {
    const key = this.#keys.at(-1) ?? NO_KEY;
    if (this.#valid(key)) {
      const place = key.number - this.#taken;
      this.#queue.splice(place, 0, { kind: 'key', from: key.at, to: key.at, text: '', plain: false });
      this.#roll(key.column, place, 'block-mapping', key.at);
      this.#keys[this.#keys.length - 1] = NO_KEY;
      this.#allowed = false;
    } else {
      if (this.#flow === 0) {
        if (!this.#allowed) this.cursor.fail('a second ":" on one line is no mapping');
        this.#roll(this.cursor.column, null, 'block-mapping', this.cursor.at);
      }
      this.#allowed = this.#flow === 0;
    }
    this.#take('value', 1);
  }

  #valid(key: SimpleKey): boolean {
    if (!key.possible) return false;
    if (key.line === this.cursor.line && key.at + 1024 >= this.cursor.at) return true;
    if (key.required) this.cursor.fail('":" is missing after this key', key.at);
    key.possible = false;
    return false;
  }

  #saveKey(): void {
    const { cursor } = this;
    const required = this.#flow === 0 && this.#indent === cursor.column;
    if (!this.#allowed) return;
    this.#dropKey();
    this.#keys[this.#keys.length - 1] = {
      possible: true,
      required,
      number: this.#taken + this.#queue.length,
      at: cursor.at,
      line: cursor.line,
      column: cursor.column,
    };
  }

  #dropKey(): void {
    const key = this.#keys.at(-1);
    if (key?.possible === true && key.required) this.cursor.fail('":" is missing after this key', key.at);
    this.#keys[this.#keys.length - 1] = NO_KEY;
  }

  #roll(column: number, place: number | null, kind: YamlTokenKind, from: number): void {
    if (this.#flow > 0 || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    if (this.#indents.length > MOST_NESTED) this.cursor.fail('the blocks nest too deeply');
    this.#indent = column;
    const token: YamlToken = { kind, from, to: from, text: '', plain: false };
    if (place === null) this.#queue.push(token);
    else this.#queue.splice(place, 0, token);
  }

  #unroll(column: number): void {
    if (this.#flow > 0) return;
    while (this.#indent > column) {
      this.#push('block-end', this.cursor.at, this.cursor.at);
      this.#indent = this.#indents.pop() ?? -1;
    }
  }
}

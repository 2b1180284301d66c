import { YamlProblem } from './yaml-token';

const CONTROL = /[^\t\n\r -~\u0085\u00a0-\ufffd]/;

/** A place in a text that moves forward and knows its line and column. Line ends are \n, \r, \r\n, NEL, LS and PS. */
export class YamlCursor {
  readonly text: string;
  readonly end: number;
  at: number;
  line = 0;
  lineStart: number;
  /** Where the first character stands that YAML does not allow, or -1. */
  readonly #control: number;

  constructor(text: string) {
    this.text = text;
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#control = text.slice(start).search(CONTROL);
    if (this.#control >= 0) this.#control += start;
    // goyaml reads 512 bytes at a time and checks them all before it looks at the first.
    this.end = this.#control >= 0 ? this.#control - (this.#control % 512) : text.length;
    this.at = start;
    this.lineStart = start;
  }

  get column(): number {
    return this.at - this.lineStart;
  }

  /** The code at an offset from here; 0 is the end of the text. */
  peek(ahead = 0): number {
    const index = this.at + ahead;
    if (index < this.end) return this.text.charCodeAt(index);
    if (this.#control >= 0)
      throw new YamlProblem('control characters are not allowed in YAML', this.#control);
    return 0;
  }

  is(char: string, ahead = 0): boolean {
    return this.peek(ahead) === char.charCodeAt(0);
  }

  isBlank(ahead = 0): boolean {
    const code = this.peek(ahead);
    return code === 0x20 || code === 0x09;
  }

  isBreak(ahead = 0): boolean {
    const code = this.peek(ahead);
    return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
  }

  isBreakOrEnd(ahead = 0): boolean {
    return this.peek(ahead) === 0 || this.isBreak(ahead);
  }

  isBlankOrEnd(ahead = 0): boolean {
    return this.isBlank(ahead) || this.isBreakOrEnd(ahead);
  }

  /** `---` or `...` at the beginning of a line, followed by a blank or the end of the line. */
  isDocumentMark(char: string): boolean {
    return this.column === 0 && this.is(char) && this.is(char, 1) && this.is(char, 2) && this.isBlankOrEnd(3);
  }

  /** Step over a line end and give what it counts as: \n, or LS and PS as they are. */
  takeBreak(): string {
    const code = this.peek();
    this.at += code === 0x0d && this.peek(1) === 0x0a ? 2 : 1;
    this.line++;
    this.lineStart = this.at;
    return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n';
  }

  fail(message: string, offset = this.at): never {
    throw new YamlProblem(message, offset);
  }
}

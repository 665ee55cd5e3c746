import { TEMPLATE_LIMITS } from '../../template/limits';
import { TemplateRefusal } from '../../template/refusal';

const SPACES = /[ \t\r\ufeff]*/y;
const SPACES_AND_LINES = /[ \t\r\n\ufeff]*/y;
const LINE_COMMENT = /(?:#|\/\/)[^\n]*/y;
const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

/** A place in a text of HCL that moves forward. */
export class Cursor {
  at = 0;
  /** Whether line ends mean nothing here, as in parentheses. */
  free = false;
  #depth = 0;
  #lineAt = 0;
  #line: number;

  constructor(
    readonly text: string,
    readonly file: string,
    firstLine = 1,
    /** All of it counts as one line, for texts that no file has. */
    readonly oneLine = false,
  ) {
    this.#line = firstLine;
  }

  /** Line of the place, from 1. */
  get line(): number {
    if (this.oneLine) return this.#line;
    for (; this.#lineAt < this.at; this.#lineAt++) if (this.text.charCodeAt(this.#lineAt) === 10) this.#line += 1;
    return this.#line;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Passes blanks and comments, and line ends where they mean nothing. */
  space(lines = this.free): void {
    for (;;) {
      this.match(lines ? SPACES_AND_LINES : SPACES);
      if (this.match(LINE_COMMENT) !== undefined) continue;
      if (!this.text.startsWith('/*', this.at)) return;
      const end = this.text.indexOf('*/', this.at + 2);
      if (end < 0) this.fail('the end of a comment, "*/"');
      this.at = end + 2;
    }
  }

  /** The text that a sticky pattern finds here; undefined where it finds none. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  sees(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Passes blanks and then the text, where it stands here. */
  take(text: string): boolean {
    this.space();
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }

  expect(text: string, wanted = JSON.stringify(text)): void {
    if (!this.take(text)) this.fail(wanted);
  }

  name(): string | undefined {
    return this.match(NAME);
  }

  /** A name that stands here as a word; the place does not move where it does not. */
  word(word: string): boolean {
    this.space();
    const from = this.at;
    if (this.name() === word) return true;
    this.at = from;
    return false;
  }

  /** Reads something nested with line ends as said; throws a `TemplateRefusal` where it is nested too deep. */
  inside<T>(free: boolean, read: () => T): T {
    const before = this.free;
    this.#depth += 1;
    if (this.#depth > TEMPLATE_LIMITS.nesting)
      throw new TemplateRefusal('size', `Nests deeper than ${TEMPLATE_LIMITS.nesting} levels.`, this.file, this.line);
    this.free = free;
    const value = read();
    this.free = before;
    this.#depth -= 1;
    return value;
  }

  /** A cursor over a text inside of this one, counted as deep as this place. */
  within(text: string, firstLine: number): Cursor {
    const inner = new Cursor(text, this.file, this.oneLine ? this.#line : firstLine, this.oneLine);
    inner.#depth = this.#depth;
    inner.free = true;
    return inner;
  }

  fail(wanted: string): never {
    const rest = this.text.slice(this.at, this.at + 12);
    const found = rest === '' ? 'the end of the text' : JSON.stringify(rest);
    throw new TemplateRefusal('syntax', `Expected ${wanted}, found ${found}.`, this.file, this.line);
  }
}

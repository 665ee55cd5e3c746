import { unescapedPlaces } from './escapes';

/** The lines of one question, or of one category. */
export interface GiftChunk {
  /** Line of its first character, from 1. */
  line: number;
  text: string;
  /** Comment lines before and in it, without their slashes. */
  comments: string[];
  /** The question before it stood right above, with no empty line between them. */
  crowded: boolean;
}

/** How far ahead the end of answers is looked for where an empty line stands among them. */
const LOOK_AHEAD = 60;

/**
 * Takes a GIFT file apart. An empty line ends a question, except among its answers; comment lines are lifted out; `$CATEGORY:` is
 * a line of its own; and a question that follows the closing brace of another on a new line is one of its own.
 */
export function splitQuestions(text: string): GiftChunk[] {
  const splitter = new Splitter(text.split(/\r\n|\r|\n/));
  return splitter.chunks();
}

class Splitter {
  readonly #lines: readonly string[];
  readonly #chunks: GiftChunk[] = [];
  #comments: string[] = [];
  #gathered: string[] = [];
  #start = 0;
  #crowded = false;
  /** Where in a question the last line ended. */
  #state: 'stem' | 'answers' | 'after' = 'stem';

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  chunks(): GiftChunk[] {
    this.#lines.forEach((line, index) => {
      this.#take(line, index);
    });
    this.#end();
    return this.#chunks;
  }

  #take(line: string, index: number): void {
    const trimmed = line.trim();
    if (trimmed.startsWith('//')) this.#comments.push(trimmed.slice(2).trim());
    else if (this.#state === 'answers') {
      if (trimmed === '' && !this.#closesSoon(index)) this.#end();
      else this.#add(line, index);
    } else if (trimmed === '') this.#end();
    else if (/^\$CATEGORY:/i.test(trimmed)) {
      this.#end();
      this.#add(trimmed, index);
      this.#end();
    } else {
      if (this.#state === 'after' && startsQuestion(trimmed)) {
        this.#end();
        this.#crowded = true;
      }
      this.#add(line, index);
    }
  }

  #add(line: string, index: number): void {
    if (this.#gathered.length === 0) this.#start = index + 1;
    this.#gathered.push(line);
    for (const at of unescapedPlaces(line, '{}')) {
      if (line[at] === '{' && this.#state === 'stem') this.#state = 'answers';
      else if (line[at] === '}' && this.#state === 'answers') this.#state = 'after';
    }
  }

  #end(): void {
    if (this.#gathered.length > 0) {
      const text = this.#gathered.join('\n');
      this.#chunks.push({ line: this.#start, text, comments: this.#comments, crowded: this.#crowded });
      this.#comments = [];
      this.#crowded = false;
    }
    this.#gathered = [];
    this.#state = 'stem';
  }

  /** Whether the answers that are open here end before another question begins. */
  #closesSoon(index: number): boolean {
    for (const line of this.#lines.slice(index, index + LOOK_AHEAD)) {
      if (line.trimStart().startsWith('::')) return false;
      const [first] = unescapedPlaces(line, '{}', 1);
      if (first !== undefined) return line[first] === '}';
    }
    return false;
  }
}

function startsQuestion(line: string): boolean {
  return line.startsWith('::') || unescapedPlaces(line, '{', 1).length > 0;
}

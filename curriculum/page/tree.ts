/** A concept page as plain data: what the Markdown grammar can say, and nothing else. Serialisable. */

/** Where a link leads. */
export type LinkTarget =
  | { kind: 'topic'; topic: string; anchor?: string }
  | { kind: 'brief'; brief: string }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'external'; url: string };

/** How a number from a fact is set: "30 seconds" or "30". */
export type NumberForm = 'full' | 'value';

export type Inline =
  /** A line break in `value` is a line break of the source and means a space. */
  | { type: 'text'; value: string; at: Place }
  | { type: 'code'; value: string }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; target: LinkTarget; children: Inline[]; at: Place }
  /** A numbered note in the margin. */
  | { type: 'fact-note'; fact: string; at: Place }
  | { type: 'number'; fact: string; name?: string; bound?: string; form: NumberForm; at: Place };

export type Block =
  | { type: 'heading'; level: 2 | 3; anchor: string; children: Inline[]; at: Place }
  | { type: 'paragraph'; children: Inline[]; at: Place }
  | { type: 'list'; ordered: boolean; items: Block[][]; at: Place }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][]; at: Place }
  | { type: 'fact'; fact: string; at: Place }
  | { type: 'trap'; belief: string; title: string; at: Place }
  | { type: 'changed'; fact: string; at: Place }
  | { type: 'failure'; mode: string; at: Place }
  | { type: 'formula'; formula: string; at: Place }
  /** A figure that the simulator draws: a design under a fault. */
  | { type: 'run'; design: string; fault: string; title: string; at: Place }
  /** The same with a switch: one setting of one resource takes each of a few values. */
  | { type: 'live'; design: string; fault: string; title: string; set: string; values: LiveValue[]; at: Place };

/** A value of a setting and what it is called. */
export interface LiveValue {
  value: string | number | boolean;
  label: string;
}

/** Line and column in the source file, from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The syntax tree of HCL, each part with its line from 1. */
export type Expression =
  | { kind: 'literal'; value: string | number | boolean | null; line: number }
  | { kind: 'template'; parts: readonly TemplatePart[]; line: number }
  | { kind: 'list'; items: readonly Expression[]; line: number }
  | { kind: 'object'; entries: readonly ObjectEntry[]; line: number }
  | ForExpression
  /** `expand`: the last argument is a list whose elements are arguments, as in `max(list...)`. */
  | { kind: 'call'; name: string; args: readonly Expression[]; expand: boolean; line: number }
  | { kind: 'variable'; name: string; line: number }
  | { kind: 'attribute'; of: Expression; name: string; line: number }
  | { kind: 'index'; of: Expression; key: Expression; line: number }
  | { kind: 'splat'; of: Expression; steps: readonly Step[]; line: number }
  | { kind: 'unary'; operator: '-' | '!'; of: Expression; line: number }
  | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression; line: number }
  | { kind: 'conditional'; condition: Expression; yes: Expression; no: Expression; line: number };

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export interface ObjectEntry {
  /** A bare name is a literal. */
  key: Expression;
  value: Expression;
  line: number;
}

export interface ForExpression {
  kind: 'for';
  into: 'list' | 'object';
  keyName: string | undefined;
  valueName: string;
  collection: Expression;
  /** Of an object. */
  key: Expression | undefined;
  value: Expression;
  condition: Expression | undefined;
  /** Values of the same key are gathered (`...`). */
  grouped: boolean;
  line: number;
}

/** What a splat takes of each element. */
export type Step = { name: string } | { key: Expression };

export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'value'; of: Expression }
  | { kind: 'if'; condition: Expression; yes: readonly TemplatePart[]; no: readonly TemplatePart[] }
  | {
      kind: 'each';
      keyName: string | undefined;
      valueName: string;
      collection: Expression;
      body: readonly TemplatePart[];
    };

export interface Attribute {
  expression: Expression;
  line: number;
}

export interface Block {
  type: string;
  labels: readonly string[];
  body: Body;
  line: number;
}

/** A file, or what is between the braces of a block. */
export interface Body {
  attributes: ReadonlyMap<string, Attribute>;
  blocks: readonly Block[];
}

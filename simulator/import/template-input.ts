/** Something that a template leaves to the person who makes the stack: a field of a form. */
export interface TemplateInput {
  name: string;
  /** `parameter`: a parameter or variable. `stack`: of the stack itself, as its Region, or what another stack exports. */
  of: 'parameter' | 'stack';
  /** The type as the template spells it; empty for those of the stack. */
  type: string;
  /** What it is where nothing is given; undefined where it has to be given. */
  standard?: string;
  /** The only values that are allowed. */
  allowed?: readonly string[];
  /** What the template says of it. */
  description?: string;
}

import { ImportRefusal } from '../import-refusal';

/** A template that cannot be read at all. The message says what, where and what to do. */
export class TemplateRefusal extends ImportRefusal {
  constructor(
    /** Name of the rule that it breaks. */
    readonly rule: 'syntax' | 'size' | 'cycle' | 'path' | 'format' | 'empty' | 'parameter',
    readonly what: string,
    readonly file: string | null = null,
    readonly line: number | null = null,
  ) {
    super(file === null ? what : line === null ? `${file}: ${what}` : `${file}:${line}: ${what}`);
  }
}

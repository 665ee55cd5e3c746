/** Why a whole file is refused. */
export type RefusalCode =
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'not-text'
  | 'not-well-formed'
  | 'document-type'
  | 'unsafe-package'
  | 'broken-package'
  | 'unknown-format';

/** A file that is not imported at all. The message says what is wrong, where, and what to do. */
export class ImportRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'ImportRefusal';
    this.code = code;
  }
}

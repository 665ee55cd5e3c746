/** What can be wrong with the database in a way a person can mend. */
export type DatabaseErrorCode =
  | 'bad-settings'
  | 'folder-unwritable'
  | 'folder-held'
  | 'folder-lost'
  | 'folder-newer'
  | 'folder-corrupt'
  | 'unreachable'
  | 'migration-failed'
  | 'database-newer'
  | 'backup-failed'
  | 'restore-failed'
  | 'move-refused';

/** An expected failure of the data layer; the message says what is wrong, where, and what to do about it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The words of whatever was thrown, for a message or a log line. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's code of an error (`ENOENT`), or undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

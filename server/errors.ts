import type { z } from 'zod';

/** Every way in which a request can fail that its sender can do something about, with the HTTP status it answers with. */
const STATUS = {
  'bad-input': 400,
  'not-json': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'launch-refused': 401,
  'foreign-origin': 403,
  'not-allowed': 403,
  'guests-not-admitted': 403,
  'sign-up-closed': 403,
  'no-mail': 403,
  'course-not-open': 403,
  'unknown-pack': 404,
  'unknown-topic': 404,
  'unknown-brief': 404,
  'unknown-template': 404,
  'unknown-item': 404,
  'unknown-page': 404,
  'no-item': 404,
  'unknown-fact': 404,
  'unknown-answer': 404,
  'unknown-report': 404,
  'unknown-file': 404,
  'unknown-exam': 404,
  'no-exam': 404,
  'unknown-live': 404,
  'unknown-code': 404,
  'unknown-class': 404,
  'unknown-invite': 404,
  'unknown-member': 404,
  'unknown-account': 404,
  'unknown-session': 404,
  'unknown-backup': 404,
  'unknown-assignment': 404,
  'unknown-launch': 404,
  'already-signed-in': 409,
  'class-archived': 409,
  'last-instructor': 409,
  'last-owner': 409,
  'no-embedded-database': 409,
  'no-roster': 409,
  'assignment-closed': 409,
  'assignment-begun': 409,
  'attempts-used': 409,
  'pack-changed': 409,
  'client-id-taken': 409,
  'stale-draft': 409,
  'not-the-last-answer': 409,
  'exam-over': 409,
  'progress-moved': 409,
  'another-learner': 409,
  'claim-failed': 409,
  'not-joined': 409,
  'live-closed': 409,
  'live-over': 410,
  'link-spent': 410,
  'too-large': 413,
  'too-many-rows': 413,
  'wrong-media-type': 415,
  'unknown-option': 422,
  'wrong-number-of-options': 422,
  'bad-design': 422,
  'weak-password': 422,
  'email-taken': 422,
  'platform-known': 409,
  'not-confirmed': 422,
  'not-appointed': 422,
  'not-an-export': 422,
  'refused-file': 422,
  'bad-nickname': 422,
  'too-slow': 422,
  'too-many-attempts': 429,
  internal: 500,
  'bad-secret': 500,
  'not-computed': 503,
  'bad-settings': 500,
  'not-stored': 503,
  'server-busy': 503,
} as const;

export type ErrorCode = keyof typeof STATUS;

/** One place inside what was sent, for input with several mistakes. */
export interface ErrorDetail {
  path: string;
  message: string;
}

/** What a failed request answers with. */
export interface ErrorBody {
  code: ErrorCode;
  /** What is wrong, in a sentence. */
  message: string;
  /** Where in the input: `chosen[1]`, `document.resources.web`. */
  path?: string;
  /** What to do about it. */
  fix: string;
  /** Every mistake, where there is more than one. */
  details?: ErrorDetail[];
  /** Figures that the message speaks of, for a program: revisions, limits, seconds to wait. */
  data?: Record<string, string | number>;
}

/** An expected failure; whoever catches it can show `message` and `fix` to a person as they are. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly body: ErrorBody;

  constructor(code: ErrorCode, text: Omit<ErrorBody, 'code'>, options?: { cause?: unknown }) {
    super(text.message, options);
    this.code = code;
    this.status = STATUS[code];
    this.body = { code, ...text };
  }
}

/** What an action gives back: thrown errors lose their words on the way to the browser, values do not. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: ErrorBody };

/** Runs `work` and turns expected failures into values. Anything else is logged, and told without its details. */
export async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: asAppError(error).body };
  }
}

/** The error itself when it is an expected one; otherwise logs it and gives a message that leaks nothing. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  // Another copy of this module may have thrown it: the app bundles server code for routes and for actions apart.
  if (error instanceof Error && error.name === 'AppError' && 'body' in error) {
    const body = error.body as ErrorBody;
    return new AppError(body.code, body);
  }
  console.error(error);
  return new AppError(
    'internal',
    {
      message: 'Something went wrong on the server.',
      fix: 'Try again. If it happens again, look at the server’s log.',
    },
    { cause: error },
  );
}

const MAX_DETAILS = 20;

/** Parses what came from outside; throws `bad-input` with the path of every mistake. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues
    .slice(0, MAX_DETAILS)
    .map((issue) => ({ path: pathText(issue.path), message: issue.message }));
  const [first] = details;
  throw new AppError('bad-input', {
    message: first?.path ? `${first.path}: ${first.message}` : (first?.message ?? 'The input is not valid.'),
    ...(first?.path ? { path: first.path } : {}),
    fix: 'Correct what is named and send it again.',
    ...(details.length > 1 ? { details } : {}),
  });
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}

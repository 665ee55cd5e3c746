import type { z } from 'zod';
import { type Language, SOURCE_LANGUAGE } from '@/language/languages';
import { MATERIAL_LANGUAGE } from '@/language/material';
import { translator } from '@/language/translator';
import type { errors } from '@/messages/en/errors';

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

/** What is wrong with one field. */
interface Issue {
  path: string;
  key: keyof (typeof errors)['issues'];
  values?: Record<string, string | number>;
}

/** How a failure is said: words of the catalogue, and where. */
export interface Failing {
  /** Words that say it more exactly than the code's own. */
  say?: Exclude<keyof typeof errors, 'issues'>;
  /** Arguments of those words. */
  values?: Record<string, string | number>;
  /** What a pure folder says about it, in the language of the material; elsewhere the catalogue's words stand. */
  detail?: string;
  detailFix?: string;
  /** Fields of a form that are wrong. */
  issues?: readonly Issue[];
  path?: string;
  details?: ErrorDetail[];
  data?: Record<string, string | number>;
}

/** An expected failure. `body` is for logs and programs; whoever answers a person says it with `bodyIn`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly failing: Failing;
  readonly body: ErrorBody;

  constructor(code: ErrorCode, failing: Failing = {}, options?: { cause?: unknown }) {
    const body = bodyOf(code, failing, SOURCE_LANGUAGE);
    super(body.message, options);
    this.code = code;
    this.status = STATUS[code];
    this.failing = failing;
    this.body = body;
  }

  /** The failure in a language of the interface. */
  bodyIn(language: Language): ErrorBody {
    return bodyOf(this.code, this.failing, language);
  }
}

function bodyOf(code: ErrorCode, failing: Failing, language: Language): ErrorBody {
  // The key and its arguments come from where the failure was made.
  const say = translator(language, 'errors') as (key: string, values?: Failing['values']) => string;
  const { values, path, data, issues = [] } = failing;
  // Every code has words of its own: without them this does not compile.
  const key: keyof typeof errors = failing.say ?? code;
  const own = language === MATERIAL_LANGUAGE ? failing : {};
  const found = issues.map((issue) => ({ path: issue.path, message: say(`issues.${issue.key}`, issue.values) }));
  const details = failing.details ?? found;
  const [first] = found;
  const at = path ?? (first?.path || undefined);
  const message = first && (first.path ? `${first.path}: ${first.message}` : first.message);
  return {
    code,
    message: own.detail ?? message ?? say(`${key}.message`, values),
    ...(at !== undefined && { path: at }),
    fix: own.detailFix ?? say(`${key}.fix`, values),
    ...(details.length > 1 || failing.details ? { details } : {}),
    ...(data && { data }),
  };
}

/** What an action gives back: thrown errors lose their words on the way to the browser, values do not. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: ErrorBody };

/** Runs `work` and turns expected failures into values, said in a language. Anything else is logged, and told without its details. */
export async function outcome<T>(language: Language, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: asAppError(error).bodyIn(language) };
  }
}

/** The error itself when it is an expected one; otherwise logs it and gives a message that leaks nothing. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  // Another copy of this module may have thrown it: the app bundles server code for routes and for actions apart.
  if (error instanceof Error && error.name === 'AppError' && 'code' in error && 'failing' in error)
    return new AppError(error.code as ErrorCode, error.failing as Failing, { cause: error.cause });
  console.error(error);
  return new AppError('internal', {}, { cause: error });
}

const MAX_DETAILS = 20;

/** Parses what came from outside; throws `bad-input` with the path of every mistake. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-input', { issues: parsed.error.issues.slice(0, MAX_DETAILS).map(issueOf) });
}

/** A mistake as the schema found it, by the key of our own words for it. */
function issueOf(issue: z.core.$ZodIssue): Issue {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return / undefined$/.test(issue.message)
        ? { path, key: 'required' }
        : { path, key: 'type', values: { expected: issue.expected } };
    case 'too_small': {
      const limit = Number(issue.minimum);
      if (issue.origin === 'string')
        return limit === 1 ? { path, key: 'required' } : { path, key: 'tooShort', values: { limit } };
      return { path, key: issue.origin === 'array' ? 'tooFew' : 'tooSmall', values: { limit } };
    }
    case 'too_big': {
      const key = issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'tooBig';
      return { path, key, values: { limit: Number(issue.maximum) } };
    }
    case 'invalid_format':
      return { path, key: issue.format === 'email' ? 'email' : issue.format === 'url' ? 'url' : 'format' };
    case 'invalid_value':
      return { path, key: 'option' };
    case 'unrecognized_keys':
      return { path, key: 'unknownKeys', values: { keys: issue.keys.join(', ') } };
    case 'custom':
      return { path, key: issue.params?.key === 'https' ? 'https' : 'invalid' };
    default:
      return { path, key: 'invalid' };
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}

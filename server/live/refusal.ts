import type { LiveRefusal } from '@/classroom/live/game';
import { AppError, type ErrorCode } from '../errors';

const CODES = {
  'bad-command': 'bad-input',
  'not-yours': 'not-allowed',
  'not-joined': 'not-joined',
  'bad-nickname': 'bad-nickname',
  closed: 'live-closed',
  over: 'live-over',
} as const satisfies Record<LiveRefusal['code'], ErrorCode>;

/** A game's refusal as a request's failure. */
export function refusalError({ code, message, fix }: LiveRefusal): AppError {
  return new AppError(CODES[code], { detail: message, detailFix: fix });
}

/** What was sent is not stored: the database is away for a moment. */
export function notStored(cause: unknown): AppError {
  return new AppError('not-stored', {}, { cause });
}

export function unknownLive(): AppError {
  return new AppError('unknown-live');
}

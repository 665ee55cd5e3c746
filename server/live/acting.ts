import { z } from 'zod';
import type { Actor } from '@/classroom/live/game';
import { ClientIdSchema } from '../answers/submit';
import { AppError, parseInput } from '../errors';
import type { Visitor } from '../session/visitor';
import { authoriseControl, authoriseFault } from './authority';
import { liveNow } from './clock';
import { participantCookie, provenParticipant } from './participant-cookie';
import { readParticipant, readSession } from './reads';
import { unknownLive } from './refusal';
import type { Acknowledged } from './room';
import { openRoom } from './rooms';

export const SessionIdSchema = z.string().regex(/^[0-9a-f-]{36}$/, 'a session is named by its id');

/** As whom somebody acts: the host's page and the participant's may be open in one browser. */
const AsSchema = z.enum(['host', 'participant']);

const CommandSchema = z.strictObject({
  session: SessionIdSchema,
  as: AsSchema,
  clientId: ClientIdSchema,
  command: z.looseObject({ type: z.string().max(40) }),
});

const StreamSchema = z.strictObject({
  session: SessionIdSchema,
  as: AsSchema,
  after: z.coerce.number().int().min(0).default(0),
});

/** Commands that only the server gives itself, or that have a door of their own. */
const NOT_SENT = ['clock', 'join', 'enter', 'ran'];

/** Takes a command in; resolves once it is on disk. The time is that of its arrival, before anything is waited for. */
export async function command(visitor: Visitor, input: unknown): Promise<Acknowledged & { at: number }> {
  const at = liveNow();
  const { session, as, clientId, command: sent } = parseInput(CommandSchema, input);
  if (NOT_SENT.includes(sent.type)) {
    throw new AppError('bad-input', { say: 'bad-input-command', path: 'command' });
  }
  const by = await actorOf(visitor, session, as, sent.type === 'strike');
  const room = await openRoom(session);
  return { ...(await room.submit({ command: sent, by, clientId, at })), at };
}

/** What a stream is asked for, with who may watch it. `Last-Event-ID` is how browsers say what they have. */
export async function watcher(visitor: Visitor, query: URLSearchParams) {
  const given = parseInput(StreamSchema, Object.fromEntries(query));
  const { session, as } = given;
  const last = Number(visitor.headers.get('last-event-id') ?? '');
  const after = Math.max(given.after, Number.isSafeInteger(last) && last > 0 ? last : 0);
  const by = await actorOf(visitor, session, as);
  return { room: await openRoom(session), viewer: by, after };
}

/**
 * The actor behind a request. A participant's cookie proves itself; without it the learner's session does, and the cookie is
 * given again. `strikes` says that they want to inject a fault. Throws AppError.
 */
async function actorOf(
  visitor: Visitor,
  session: string,
  as: z.infer<typeof AsSchema>,
  strikes = false,
): Promise<Actor & { kind: 'host' | 'participant' }> {
  if (as === 'participant') return { kind: 'participant', id: await requireParticipantId(visitor, session) };
  const row = await readSession(session);
  if (row === null) throw unknownLive();
  const learner = await authoriseControl(await visitor.current(), row);
  if (strikes) await authoriseFault(learner, row);
  return { kind: 'host', id: learner.id };
}

/** The participant that a visitor is in a session. Throws `not-joined`. */
async function requireParticipantId(visitor: Visitor, session: string): Promise<string> {
  const proven = await provenParticipant(session, visitor.headers);
  if (proven !== null) return proven;
  const learner = await visitor.current();
  const known = learner && (await readParticipant(session, learner.id));
  if (!known) {
    throw new AppError('not-joined');
  }
  visitor.setCookies.push(await participantCookie(session, known, visitor.headers));
  return known;
}

/** Whether a visitor has joined, for a page that shows the form otherwise. Sets no cookie. */
export async function hasJoined(visitor: Visitor, session: string): Promise<boolean> {
  if ((await provenParticipant(session, visitor.headers)) !== null) return true;
  const learner = await visitor.current();
  return learner !== null && (await readParticipant(session, learner.id)) !== null;
}

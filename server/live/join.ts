import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readJoinCode } from '@/classroom/live/join-code';
import { parseInput } from '../errors';
import { clientAddress } from '../http/client-address';
import type { Visitor } from '../session/visitor';
import { authoriseJoining } from './authority';
import { liveNow } from './clock';
import { requireFewGuesses, wrongCode } from './guess-guard';
import { participantCookie } from './participant-cookie';
import { readSessionByCode } from './reads';
import { openRoom } from './rooms';
import { ensureParticipant } from './writes';

const JoinSchema = z.strictObject({ code: z.string().max(40), nickname: z.string().max(200) });
const CodeSchema = z.string().max(40);

/** Where somebody has joined. */
export interface Joined {
  session: string;
  code: string;
}

/** The running session with a code, as somebody typed it. Throws `unknown-code` or `too-many-attempts`. */
export async function requireCode(request: Pick<Request, 'headers'>, typed: unknown) {
  const address = clientAddress(request);
  requireFewGuesses(address, Date.now());
  const code = readJoinCode(parseInput(CodeSchema, typed));
  const session = code === null ? null : await readSessionByCode(code, new Date(liveNow()));
  if (code === null || session === null) throw await wrongCode(address, Date.now());
  return { ...session, code };
}

/**
 * Joins with code and nickname: a visitor becomes a guest, whose part in the session an account can claim later. Whoever is in it
 * already, on another device or before a reload, is the same participant. Throws AppError.
 */
export async function joinLive(visitor: Visitor, request: Request, input: unknown): Promise<Joined> {
  const { code: typed, nickname } = parseInput(JoinSchema, input);
  const { id, code, ...place } = await requireCode(request, typed);
  await authoriseJoining(await visitor.current(), place);
  const room = await openRoom(id);
  const learner = await visitor.ensure('live');
  const participant = await ensureParticipant(id, learner.id);
  await room.submit({
    ...{ command: { type: 'join', nickname }, by: { kind: 'participant', id: participant } },
    ...{ clientId: randomUUID(), at: liveNow() },
  });
  visitor.setCookies.push(await participantCookie(id, participant, visitor.headers));
  return { session: id, code };
}

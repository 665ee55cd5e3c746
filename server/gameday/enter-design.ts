import { z } from 'zod';
import type { GameDayConfig } from '@/classroom/gameday/config';
import { isGameDay } from '@/classroom/gameday/gameday-kind';
import { LiveRefusal } from '@/classroom/live/game';
import { ClientIdSchema } from '../answers/submit';
import { readDraft } from '../designs/reads';
import { AppError, parseInput } from '../errors';
import { requirePack } from '../items/required';
import { SessionIdSchema } from '../live/acting';
import { authoriseEntry } from '../live/authority';
import { liveNow } from '../live/clock';
import { readParticipant, readSession } from '../live/reads';
import { refusalError, unknownLive } from '../live/refusal';
import type { Acknowledged, Room } from '../live/room';
import { openRoom } from '../live/rooms';
import type { Visitor } from '../session/visitor';
import { type Attempt, readAttempts, readSubmission } from '../submissions/reads';
import { submitDesign } from '../submissions/submit';

const EnterSchema = z.strictObject({
  session: SessionIdSchema,
  clientId: ClientIdSchema,
  /** Id of an attempt that was handed in; null for the draft in the lab, which is handed in by this. */
  attempt: z.string().min(1).max(64).nullable(),
});

const QuerySchema = z.strictObject({ session: SessionIdSchema });

/** What the board says about a design, read off what is stored of it. */
const StoredSchema = z.object({
  document: z.object({ title: z.string().default(''), resources: z.array(z.unknown()) }),
  report: z.object({ cost: z.object({ totalUsd: z.number() }) }),
});

/** Attempts that are offered. */
const OFFERED = 10;

/** What somebody could enter: their draft, and what they have handed in before. Throws AppError. */
export async function loadDesigns(
  visitor: Visitor,
  query: URLSearchParams,
): Promise<{ draft: { savedAt: Date } | null; attempts: Omit<Attempt, 'packVersion'>[] }> {
  const { session } = parseInput(QuerySchema, Object.fromEntries(query));
  const { learner, config } = await requirePlace(visitor, session);
  const [draft, attempts] = await Promise.all([
    readDraft(learner, config.pack, config.brief.id),
    readAttempts(learner, config.pack, config.brief.id, OFFERED),
  ]);
  return {
    draft: draft && { savedAt: draft.savedAt },
    attempts: attempts.map(({ id, brief, score, at }) => ({ id, brief, score, at })),
  };
}

/**
 * Enters a participant's own design: an attempt, or the draft, which becomes one. It is stored and graded before it counts; in time
 * is what arrives before the door closes. Sent twice it counts once. Throws AppError.
 */
export async function enterDesign(
  visitor: Visitor,
  input: unknown,
): Promise<Acknowledged & { at: number; submission: string }> {
  const at = liveNow();
  const { session, clientId, attempt } = parseInput(EnterSchema, input);
  const { learner, participant, config, room } = await requirePlace(visitor, session);
  const by = { kind: 'participant', id: participant } as const;
  const enter = { type: 'enter', submission: 'to come', title: '', parts: 0, usd: 0 };
  // Deciding changes nothing: who comes too late is told so before anything is graded.
  await room.look(({ game }) => refusing(() => game.decide(enter, by, at)));
  const submission = attempt ?? (await handIn(visitor, learner, config, clientId));
  const stored = await readSubmission(learner, submission);
  const facts = StoredSchema.safeParse(stored);
  if (!stored || stored.brief !== config.brief.id || !facts.success) throw noDesign();
  const { document, report } = facts.data;
  const command = {
    ...{ ...enter, submission, title: document.title.slice(0, 200) },
    ...{ parts: document.resources.length, usd: report.cost.totalUsd },
  };
  return { ...(await room.submit({ command, by, clientId, at })), at, submission };
}

/** Who somebody is in a GameDay, and what it is about. */
async function requirePlace(
  visitor: Visitor,
  session: string,
): Promise<{ learner: string; participant: string; config: GameDayConfig; room: Room }> {
  const row = await readSession(session);
  if (row?.kind !== 'gameday') throw unknownLive();
  const learner = await visitor.current();
  await authoriseEntry(learner, row);
  const participant = learner && (await readParticipant(session, learner.id));
  if (!learner || !participant) {
    throw new AppError('not-joined');
  }
  const room = await openRoom(session);
  const config = await room.look(({ game }) => (isGameDay(game) ? game.state.config : null));
  if (config === null) throw unknownLive();
  return { learner: learner.id, participant, config, room };
}

/** Hands the draft in, as the lab does. */
async function handIn(
  visitor: Visitor,
  learner: string,
  { pack, brief }: GameDayConfig,
  clientId: string,
): Promise<string> {
  const draft = await readDraft(learner, pack, brief.id);
  if (!draft) throw noDesign();
  const { version: packVersion } = requirePack(pack);
  const { id } = await submitDesign(visitor, {
    pack,
    packVersion,
    brief: brief.id,
    document: draft.document,
    clientId,
  });
  return id;
}

function refusing<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    throw error instanceof LiveRefusal ? refusalError(error) : error;
  }
}

function noDesign(): AppError {
  return new AppError('unknown-answer', { say: 'unknown-answer-entry', path: 'attempt' });
}

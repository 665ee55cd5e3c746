import { z } from 'zod';
import { type GameDayConfig, GameDaySettingsSchema } from '@/classroom/gameday/config';
import { faultOptions, preparedSequence, termsOf } from '@/classroom/gameday/fault-options';
import type { Brief } from '@/simulator';
import { listBriefs } from '../briefs/loaders';
import { AppError, parseInput } from '../errors';
import { SlugSchema } from '../items/required';
import { authoriseHosting } from '../live/authority';
import { liveNow } from '../live/clock';
import { createWithCode } from '../live/create-quiz';
import { createSession } from '../live/writes';
import type { Visitor } from '../session/visitor';

/** Milliseconds for which a session can be joined. */
const OPEN_FOR = 12 * 3_600_000;

const CreateSchema = z.strictObject({
  pack: SlugSchema,
  brief: SlugSchema,
  /** The class whose staff may take it over; null for none. */
  classId: z.string().min(1).max(64).nullable().default(null),
  settings: GameDaySettingsSchema,
});

/** A brief as a host chooses among them, with the faults that designs for it can be put under. */
export interface DayBrief {
  pack: string;
  id: string;
  title: string;
  level: Brief['level'];
  options: { id: string; title: string }[];
  /** Ids of the faults that its requirements ask about. */
  sequence: string[];
}

/** Briefs for a GameDay, in the order of the course. Throws AppError. */
export async function loadDayBriefs(visitor: Visitor, classId: string | null): Promise<DayBrief[]> {
  await authoriseHosting(await visitor.current(), classId, 'host-gameday');
  return listBriefs().map(({ pack, brief }) => {
    const options = faultOptions(brief);
    return {
      ...{ pack: pack.id, id: brief.id, title: brief.title, level: brief.level },
      ...{ options: options.map(({ id, title }) => ({ id, title })), sequence: preparedSequence(brief, options) },
    };
  });
}

/** Makes a GameDay that can be joined at once. Throws AppError. */
export async function createGameDay(visitor: Visitor, input: unknown): Promise<{ id: string; code: string }> {
  const { pack: packId, brief: briefId, classId, settings } = parseInput(CreateSchema, input);
  const host = await authoriseHosting(await visitor.current(), classId, 'host-gameday');
  const found = listBriefs().find(({ pack, brief }) => pack.id === packId && brief.id === briefId);
  if (!found) {
    throw new AppError('unknown-brief', { path: 'brief' });
  }
  const options = faultOptions(found.brief);
  const known = new Set(options.map(({ id }) => id));
  const missing = settings.sequence.findIndex((id) => !known.has(id));
  if (missing >= 0) {
    const path = `settings.sequence[${missing}]`;
    throw new AppError('bad-input', { say: 'bad-input-fault', values: { path }, path });
  }
  const config: GameDayConfig = {
    ...{ settings, pack: packId, packVersion: found.pack.version, brief: termsOf(found.brief), options },
  };
  const expiresAt = new Date(liveNow() + OPEN_FOR);
  const session = { kind: 'gameday', title: settings.title, hostId: host.id, classId, expiresAt };
  return createWithCode((code) => createSession({ ...session, code, config: JSON.parse(JSON.stringify(config)) }));
}

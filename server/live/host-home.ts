import { itemVersion } from '@/quiz/edition';
import { IMPORTED } from '@/quiz/item';
import { listPacks } from '../content/packs';
import { AppError } from '../errors';
import { readAskedNumbers } from '../question-files/reads';
import type { Visitor } from '../session/visitor';
import { authoriseControl, authoriseHosting } from './authority';
import { liveNow } from './clock';
import { chosenQuestions, FAMILIES } from './create-quiz';
import { readRunningSessions, readSessions } from './reads';

/** Sessions in the list. */
const LISTED = 20;

/** What the page for hosts shows: their sessions, those that they could take over, and the packs to draw from. Throws AppError. */
export async function loadHostHome(
  visitor: Visitor,
  wanted: string | undefined,
  classId: string | null,
  /** Addresses of questions of files that the builder begins with, as `imported.<number>` joined by "~". */
  addresses: string,
) {
  const host = await authoriseHosting(await visitor.current(), classId);
  const packs = listPacks();
  const pack = packs.find(({ id }) => id === wanted) ?? packs[0];
  if (!pack) throw new AppError('unknown-pack', { say: 'unknown-pack-none' });
  const now = new Date(liveNow());
  const [own, running] = await Promise.all([
    readSessions(host.id, classId === null ? [] : [classId], LISTED),
    readRunningSessions(now, LISTED),
  ]);
  const theirs = await Promise.all(
    running.map(async (session) =>
      authoriseControl(host, session).then(
        () => [session],
        () => [],
      ),
    ),
  );
  const imported = await readAskedNumbers(pack.id);
  const sessions = [...new Map([...theirs.flat(), ...own].map((session) => [session.id, session])).values()];
  return {
    classId,
    packs: packs.map(({ id, info }) => ({ id, title: info.title })),
    pack: { id: pack.id, title: pack.info.title, topics: pack.topics.map(({ id, title }) => ({ id, title })) },
    families: imported.length === 0 ? FAMILIES : [...FAMILIES, IMPORTED],
    version: itemVersion(pack),
    chosen: addresses === '' ? [] : await chosenQuestions(pack, addresses),
    sessions: sessions.map(({ id, title, createdAt, endedAt, expiresAt }) => ({
      ...{ id, title, createdAt: createdAt.toISOString() },
      running: endedAt === null && expiresAt > now,
    })),
  };
}

import { readJoinCode } from '@/classroom/live/join-code';
import { clientAddress } from '../http/client-address';
import type { Visitor } from '../session/visitor';
import { hasJoined } from './acting';
import { authoriseControl } from './authority';
import { liveNow } from './clock';
import { requireFewGuesses, wrongCode } from './guess-guard';
import { readAnySessionByCode, readSession, type SessionRow } from './reads';
import { unknownLive } from './refusal';

/** What a participant's page is made for. */
export interface PageSession {
  session: Pick<SessionRow, 'id' | 'kind' | 'title'>;
  code: string;
  joined: boolean;
}

/** The session of a page's address. One that is over is there for those who took part. Throws as a wrong code does. */
export async function loadPageSession(visitor: Visitor, typed: string): Promise<PageSession> {
  const address = clientAddress(visitor);
  requireFewGuesses(address, Date.now());
  const code = readJoinCode(typed.slice(0, 40));
  const row = code === null ? null : await readAnySessionByCode(code);
  const joined = row !== null && (await hasJoined(visitor, row.id));
  const open = row !== null && row.endedAt === null && row.expiresAt.getTime() > liveNow();
  if (code === null || row === null || !(open || joined)) throw await wrongCode(address, Date.now());
  return { session: { id: row.id, kind: row.kind, title: row.title }, code, joined };
}

/** The session of a host's page. Throws AppError. */
export async function loadHostSession(visitor: Visitor, id: string): Promise<SessionRow> {
  const row = await readSession(id);
  if (!row) throw unknownLive();
  await authoriseControl(await visitor.current(), row);
  return row;
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { installationSecret } from '../auth/secret';
import { isSecure } from '../http/same-origin';

/** Names the session and the participant that this browser is in it, signed. */
export const LIVE_COOKIE = 'faultline-live';

/** Seconds. */
const KEPT = 86_400;

const UUID = /^[0-9a-f-]{36}$/;

/** The `Set-Cookie` line that lets a browser act as a participant. */
export async function participantCookie(session: string, participant: string, headers: Headers): Promise<string> {
  const value = `${session}.${participant}.${await signature(session, participant)}`;
  const secure = isSecure({ headers }) ? '; Secure' : '';
  return `${LIVE_COOKIE}=${value}; Path=/; Max-Age=${KEPT}; HttpOnly; SameSite=Lax${secure}`;
}

/** The participant that a request's cookie proves for this session, without asking the database; null for none. */
export async function provenParticipant(session: string, headers: Headers): Promise<string | null> {
  const value = new RegExp(`(?:^|;\\s*)${LIVE_COOKIE}=([\\w.-]{1,200})`).exec(headers.get('cookie') ?? '')?.[1];
  const [inSession, participant, mac] = value?.split('.') ?? [];
  if (inSession !== session || !participant || !UUID.test(participant) || !mac) return null;
  const [given, right] = [Buffer.from(mac), Buffer.from(await signature(session, participant))];
  return given.length === right.length && timingSafeEqual(given, right) ? participant : null;
}

async function signature(session: string, participant: string): Promise<string> {
  return createHmac('sha256', await secret())
    .update(`live participant ${session} ${participant}`)
    .digest('base64url');
}

/** Asked for with every answer, and read from a file or the database: kept. A failure is not. */
const holder: typeof globalThis & { faultlineLiveSecret?: Promise<string> } = globalThis;

function secret(): Promise<string> {
  holder.faultlineLiveSecret ??= installationSecret().catch((error: unknown) => {
    delete holder.faultlineLiveSecret;
    throw error;
  });
  return holder.faultlineLiveSecret;
}

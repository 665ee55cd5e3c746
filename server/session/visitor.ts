import { enterAsGuest, sessionOf, sessionToken } from '../auth/gateway';
import { progressMoved } from '../db-errors';
import { requireGuestsStudy } from '../installation/guests';
import type { Learner } from './learner';
import { readWasEnded } from './reads';

/** Names a browser for its first seconds; a random id of at least 128 bits, made by the page. */
export const VISITOR_HEADER = 'x-faultline-visitor';

/** Milliseconds for which first writes that name the same visitor become the same guest. */
const SAME_VISITOR_MS = 30_000;

type Guest = Awaited<ReturnType<typeof enterAsGuest>>;

/** One per process, although Next loads this module for routes and actions apart. */
const holder: typeof globalThis & { faultlineFirstWrites?: Map<string, Promise<Guest>> } = globalThis;
holder.faultlineFirstWrites ??= new Map();
const firstWrites = holder.faultlineFirstWrites;

/** Whoever sent a request. */
export class Visitor {
  readonly setCookies: string[] = [];
  #learner: Promise<Learner | null> | undefined;

  constructor(readonly headers: Headers) {}

  /** The learner of the request's session; null for a visitor without one. Makes nothing. */
  current(): Promise<Learner | null> {
    this.#learner ??= sessionOf(this.headers).then((session) => session?.learner ?? null);
    return this.#learner;
  }

  /**
   * The learner, made as a guest when there is none yet: the response must carry `setCookies`. For writes only. Throws
   * `guests-not-admitted` for whoever has no account where the owner keeps nothing of theirs; `live` is for live events, whose
   * own rule was asked before.
   */
  async ensure(place: 'study' | 'live' = 'study'): Promise<Learner> {
    const session = await sessionOf(this.headers, true);
    if (place === 'study' && (session === null || session.learner.role === 'guest')) await requireGuestsStudy();
    const { learner, setCookies } = session ?? (await this.#newcomer());
    this.setCookies.push(...setCookies);
    this.#learner = Promise.resolve(learner);
    return learner;
  }

  /** A cookie whose session was replaced a moment ago is no newcomer's: the browser has, or is about to get, the next one. */
  async #newcomer(): Promise<Guest> {
    const token = sessionToken(this.headers);
    if (token !== null && (await readWasEnded(token, new Date()))) throw progressMoved();
    return this.#guest();
  }

  /**
   * A page's first writes may leave at the same moment, each without a cookie. When they name their visitor they share
   * one guest, or the answer of one and the place of the other would belong to two.
   */
  #guest(): Promise<Guest> {
    const name = this.headers.get(VISITOR_HEADER);
    if (name === null || !/^[A-Za-z0-9-]{22,64}$/.test(name)) return enterAsGuest(this.headers);
    let guest = firstWrites.get(name);
    if (!guest) {
      guest = enterAsGuest(this.headers);
      firstWrites.set(name, guest);
      guest.catch(() => firstWrites.delete(name));
      setTimeout(() => firstWrites.delete(name), SAME_VISITOR_MS).unref();
    }
    return guest;
  }
}

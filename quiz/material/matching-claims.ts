import type { Random } from '../random';
import type { Claim } from './claims';
import { likeness, textInfo } from './words';

/** Shortest a key's longest rival may be, as a share of the key; the published rule flags under 0.75. */
const RIVAL = 0.8;

/** The longest option may have at most this many times the words of the shortest. */
const SPREAD = 2.4;

/** Texts more alike than this say the same or its plain contrary. */
const TOO_ALIKE = 0.8;

export interface ClaimWish {
  /** Claims that the options must go with: the right ones, or the wrong one where the right ones are sought. */
  key: readonly Claim[];
  /** How many to add. */
  count: number;
  /** Stem of the item, if its words matter: a word that only the key repeats gives it away. */
  stem?: string;
  /** Facts whose claims are taken first, being the nearest neighbours. */
  near?: readonly string[];
  /** A text that the options should resemble: the claims most like it are taken before the rest. */
  like?: string;
}

/**
 * Chooses other options for a key so that form does not tell them apart: comparable length, the key's rank by length drawn
 * evenly where the pool allows it, words of the stem shared, no two options alike, one claim a fact at most. Null when the pool does not hold them.
 */
export function matchingClaims(random: Random, pool: readonly Claim[], wish: ClaimWish): Claim[] | null {
  const keyLengths = wish.key.map((claim) => claim.length);
  const longest = Math.max(...keyLengths);
  const shortest = Math.min(...keyLengths);
  const usable = pool.filter(
    (claim) =>
      claim.length <= shortest * SPREAD &&
      longest <= claim.length * SPREAD &&
      wish.key.every((key) => key.fact.id !== claim.fact.id || key.belief !== claim.belief) &&
      wish.key.every((key) => likeness(key.text, claim.text) < TOO_ALIKE),
  );
  const longer = random.below(wish.count + 1);
  const order = byPreference(random, usable, wish, longest, longer);
  const chosen: Claim[] = [];
  for (const claim of order) {
    if (chosen.length === wish.count) break;
    if (chosen.some((other) => clash(other, claim))) continue;
    chosen.push(claim);
  }
  const rival = Math.max(0, ...chosen.map((claim) => claim.length));
  return chosen.length === wish.count && rival >= longest * RIVAL ? chosen : null;
}

function clash(a: Claim, b: Claim): boolean {
  if (a.fact.id === b.fact.id && (a.belief === null || a.belief === b.belief)) return true;
  return likeness(a.text, b.text) >= TOO_ALIKE;
}

/** Claims that share the stem's words with the key first, then the wanted number of longer ones, then the rest. */
function byPreference(
  random: Random,
  pool: readonly Claim[],
  wish: ClaimWish,
  longest: number,
  longer: number,
): Claim[] {
  const mixed = mixedBy(random, pool, wish.like);
  const near = new Set(wish.near ?? []);
  const cues = wish.stem === undefined ? [] : cueWords(wish.stem, wish.key);
  const order: Claim[] = [];
  for (const cue of cues) {
    if (order.some((claim) => textInfo(claim.text).long.has(cue))) continue;
    const sharing = mixed.find((claim) => textInfo(claim.text).long.has(cue));
    if (sharing) order.push(sharing);
  }
  order.push(...mixed.filter((claim) => near.has(claim.fact.id)).slice(0, 2));
  order.push(...mixed.filter((claim) => claim.length >= longest).slice(0, longer));
  if (longer === 0)
    order.push(...mixed.filter((claim) => claim.length >= longest * RIVAL && claim.length <= longest).slice(0, 1));
  order.push(...mixed);
  return [...new Set(order)];
}

/** How many of the claims most like a text count as like it. */
const CLOSE = 9;

/** In random order; with a text to resemble, the claims closest to it first. */
function mixedBy(random: Random, pool: readonly Claim[], like: string | undefined): Claim[] {
  if (like === undefined) return random.shuffle(pool);
  const sorted = [...pool].sort((a, b) => likeness(like, b.text) - likeness(like, a.text));
  return [...random.shuffle(sorted.slice(0, CLOSE)), ...random.shuffle(sorted.slice(CLOSE))];
}

/** Long words that the stem and a key share. */
function cueWords(stem: string, key: readonly Claim[]): string[] {
  const said = textInfo(stem).long;
  return [...new Set(key.flatMap((claim) => [...textInfo(claim.text).long]))].filter((word) => said.has(word));
}

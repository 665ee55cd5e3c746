import type { Belief, Pack } from '@/curriculum/pack';
import { type Claim, claimOption, claimsOfFact, falseClaims, standsAlone } from '../material/claims';
import { matchingClaims } from '../material/matching-claims';
import { perPack } from '../material/per-pack';
import { capitalised, textInfo } from '../material/words';
import { refuse, type Template } from '../template';

const STEMS = [
  (claim: string) => `A colleague says: "${claim}" What is true instead?`,
  (claim: string) => `A design document contains this sentence: "${claim}" Which sentence should replace it?`,
  (claim: string) => `During a review somebody claims: "${claim}" Which reply is right?`,
  (claim: string) => `Your notes say: "${claim}" That is a mistake. What should they say?`,
];

/** Share of the claim's words that a statement must have to be about the same things. */
const SAME_THINGS = 0.45;

/** Words of the claim that most of the other options must have as well, so that the key is not known by its subject. */
const SHARED = 2;

/** Other options that must speak of the claim's things. */
const RELATED_OPTIONS = 2;

/** A quoted misconception and what is true instead, among other misconceptions. */
export const correctedClaim: Template = {
  id: 'corrected-claim',
  family: 'recall',
  title: 'Correct a claim',
  way: 'correction',
  subjects: (pack) =>
    [...pack.beliefs.values()]
      .filter((belief) => corrections(pack, belief).length > 0 && rivals(pack, belief).related >= RELATED_OPTIONS)
      .map((belief) => ({
        topic: belief.fact.topic,
        facts: [belief.fact.id],
        beliefs: [belief.fullId],
        about: { belief: belief.fullId },
      })),
  make(pack, { about }, random) {
    const belief = pack.beliefs.get(about.belief ?? '');
    if (belief === undefined) return refuse('the misconception is not in the pack');
    const key = random.pick(corrections(pack, belief));
    const stem = random.pick(STEMS)(belief.text);
    const { pool } = rivals(pack, belief);
    const wish = { key: [key], count: 3, stem, near: [belief.fact.id], like: belief.text };
    const others = matchingClaims(random, pool, wish);
    if (others === null) return refuse('no misconceptions of comparable length');
    if (others.filter(({ text }) => shared(text, belief.text) >= SHARED).length < RELATED_OPTIONS)
      return refuse('only the key speaks of what the claim speaks of');
    const right = { ...claimOption(key, true), why: `${belief.whyWrong} ${belief.fact.statement}` };
    return { stem, options: [right, ...others.map((other) => claimOption(other, false))] };
  },
};

/** Sentences that put the belief right and speak of the same things: the forms of its fact, and what is wrong with it. */
function corrections(pack: Pack, belief: Belief): Claim[] {
  const direct = belief.whyWrong.replace(/^That is [^;]*; /, '');
  const claim: Claim = { text: capitalised(direct), length: textInfo(direct).length, fact: belief.fact, belief: null };
  const wanted = textInfo(belief.text).content.size * SAME_THINGS;
  return [...claimsOfFact(pack, belief.fact.id), ...(standsAlone(direct) ? [claim] : [])].filter(
    ({ text }) => shared(text, belief.text) >= wanted,
  );
}

const rivalsByBelief = perPack(() => new Map<string, { pool: Claim[]; related: number }>());

/** Other misconceptions about the claim's things, and those of its topic; how many are about its things. */
function rivals(pack: Pack, belief: Belief): { pool: Claim[]; related: number } {
  const known = rivalsByBelief(pack).get(belief.fullId);
  if (known) return known;
  const others = pack.topics
    .flatMap(({ id }) => falseClaims(pack, id))
    .filter((claim) => claim.belief?.fullId !== belief.fullId);
  const related = others.filter(({ text }) => shared(text, belief.text) >= SHARED);
  const pool = [...new Set([...related, ...others.filter(({ fact }) => fact.topic === belief.fact.topic)])];
  const found = { pool, related: related.length };
  rivalsByBelief(pack).set(belief.fullId, found);
  return found;
}

/** Number of content words that two sentences share. */
function shared(a: string, b: string): number {
  const words = textInfo(b).content;
  return [...textInfo(a).content].filter((word) => words.has(word)).length;
}

import type { Belief, Pack } from '@/curriculum/pack';
import { type Claim, claimOption, claimsOfFact, falseClaims, standsAlone } from '../material/claims';
import { fit } from '../material/fit';
import { textInfo } from '../material/words';
import { refuse, type Template } from '../template';

const STEMS = [
  (claim: string) => `A colleague says: "${claim}" What is true instead?`,
  (claim: string) => `A design document contains this sentence: "${claim}" Which sentence should replace it?`,
  (claim: string) => `During a review somebody claims: "${claim}" Which reply is right?`,
  (claim: string) => `Your notes say: "${claim}" That is a mistake. What should they say?`,
];

/** Shortest correction that stands as a sentence of its own, in words. */
const MIN_WORDS = 5;

/** A quoted misconception and what is true instead, among other misconceptions. */
export const correctedClaim: Template = {
  id: 'corrected-claim',
  family: 'recall',
  title: 'Correct a claim',
  way: 'correction',
  subjects: (pack) =>
    [...pack.beliefs.values()]
      .filter((belief) => corrections(pack, belief).length > 0)
      .map((belief) => ({
        topic: belief.fact.topic,
        facts: [belief.fact.id],
        beliefs: [belief.fullId],
        about: { belief: belief.fullId },
      })),
  make(pack, { topic, about }, random) {
    const belief = pack.beliefs.get(about.belief ?? '');
    if (belief === undefined) return refuse('the misconception is not in the pack');
    const key = random.pick(corrections(pack, belief));
    const stem = random.pick(STEMS)(belief.text);
    const pool = falseClaims(pack, topic).filter((claim) => claim.belief?.fullId !== belief.fullId);
    const others = fit(random, pool, { key: [key], count: 3, stem, near: [belief.fact.id] });
    if (others === null) return refuse('no misconceptions of comparable length');
    const right = { ...claimOption(key, true), why: `${belief.whyWrong} ${belief.fact.statement}` };
    return { stem, options: [right, ...others.map((other) => claimOption(other, false))] };
  },
};

/** Sentences that put the belief right: what is wrong with it, where that stands alone, and the forms of its fact. */
function corrections(pack: Pack, belief: Belief): Claim[] {
  const direct = belief.whyWrong;
  const length = textInfo(direct).length;
  const claim: Claim = { text: direct, length, fact: belief.fact, belief: null };
  const stands = length >= MIN_WORDS && standsAlone(direct) && !/^(only|no|yes)\b/i.test(direct);
  return [...(stands ? [claim] : []), ...claimsOfFact(pack, belief.fact.id)];
}

import type { Belief, Pack } from '@/curriculum/pack';
import { type Claim, claimOption, claimsOfFact, falseClaims, standsAlone } from '../material/claims';
import { matchingClaims } from '../material/matching-claims';
import { capitalised, likeness, textInfo } from '../material/words';
import { refuse, type Template } from '../template';

const STEMS = [
  (claim: string) => `A colleague says: "${claim}" What is true instead?`,
  (claim: string) => `A design document contains this sentence: "${claim}" Which sentence should replace it?`,
  (claim: string) => `During a review somebody claims: "${claim}" Which reply is right?`,
  (claim: string) => `Your notes say: "${claim}" That is a mistake. What should they say?`,
];

/** Shortest correction that stands as a sentence of its own, in words. */
const MIN_WORDS = 5;

/** Share of the claim's words that a statement must have to be about the same things. */
const SAME_THINGS = 0.45;

/** Likeness from which a misconception of another topic counts as being about the same things. */
const RELATED = 0.2;

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
    const pool = pack.topics
      .flatMap((one) => falseClaims(pack, one.id))
      .filter((claim) => claim.belief?.fullId !== belief.fullId)
      .filter(({ fact, text }) => fact.topic === topic || likeness(text, belief.text) >= RELATED);
    const wish = { key: [key], count: 3, stem, near: [belief.fact.id], like: `${belief.text} ${key.text}` };
    const others = matchingClaims(random, pool, wish);
    if (others === null) return refuse('no misconceptions of comparable length');
    const right = { ...claimOption(key, true), why: `${belief.whyWrong} ${belief.fact.statement}` };
    return { stem, options: [right, ...others.map((other) => claimOption(other, false))] };
  },
};

/**
 * Sentences that put the belief right: what is wrong with it, where that stands alone (twice as often), and
 * the forms of its fact that speak of the same things.
 */
function corrections(pack: Pack, belief: Belief): Claim[] {
  const direct = belief.whyWrong.replace(/^That is [^;]*; /, '');
  const length = textInfo(direct).length;
  const stands = length >= MIN_WORDS && standsAlone(direct);
  const claim: Claim = { text: capitalised(direct), length, fact: belief.fact, belief: null };
  const said = textInfo(belief.text).content;
  const forms = claimsOfFact(pack, belief.fact.id).filter(({ text }) => {
    const shared = [...textInfo(text).content].filter((word) => said.has(word)).length;
    return shared >= said.size * SAME_THINGS;
  });
  return stands ? [claim, claim, ...forms] : forms;
}

import type { Belief, Pack, TopicFact } from '@/curriculum/pack';
import type { DraftOption } from '../template';
import { clausesOf } from './clauses';
import { perPack } from './per-pack';
import { textInfo } from './words';

/** A sentence about a topic that is true, or false, by the pack's word. */
export interface Claim {
  text: string;
  /** Number of words. */
  length: number;
  fact: TopicFact;
  /** The misconception, for a false one. */
  belief: Belief | null;
}

interface Claims {
  trueByTopic: ReadonlyMap<string, Claim[]>;
  falseByTopic: ReadonlyMap<string, Claim[]>;
  trueByFact: ReadonlyMap<string, Claim[]>;
}

/** Words that an option never uses: they tell a test-wise reader what to strike out. */
const OUTSPOKEN =
  /\b(always|never|all|none|everything|nothing|everybody|nobody|anything|entirely|completely|absolutely|totally|impossible|guarantee[sd]?|usually|typically|often|sometimes|occasionally|normally|frequently|generally|rarely|seldom|mostly|commonly|most)\b|\bevery (?!\d)/i;

/** A beginning that points at something said before. */
const POINTS_BACK =
  /^(it|its|they|their|these|those|this|that|both|the pair|the new|the same|the other|then|such|one can|used together)\b/i;

/** Whether a sentence can stand alone as an option without a cue in its wording. */
export function standsAlone(text: string): boolean {
  return !OUTSPOKEN.test(text) && !POINTS_BACK.test(text);
}

const claims = perPack((pack): Claims => {
  const trueByFact = new Map<string, Claim[]>();
  const trueByTopic = new Map<string, Claim[]>();
  const falseByTopic = new Map<string, Claim[]>();
  for (const topic of pack.topics) {
    const right = topic.facts.flatMap((fact) => {
      const forms = clausesOf(fact.statement).filter(standsAlone);
      const made = forms.map((text): Claim => ({ text, length: textInfo(text).length, fact, belief: null }));
      trueByFact.set(fact.id, made);
      return made;
    });
    trueByTopic.set(topic.id, right);
    falseByTopic.set(topic.id, wrongClaims(pack, topic.facts));
  }
  return { trueByTopic, falseByTopic, trueByFact };
});

function wrongClaims(pack: Pack, facts: readonly TopicFact[]): Claim[] {
  const beliefs = facts.flatMap((fact) =>
    fact.misconceptions.flatMap((one) => pack.beliefs.get(`${fact.id}#${one.id}`) ?? []),
  );
  return beliefs
    .filter((belief) => standsAlone(belief.text))
    .map((belief) => ({ text: belief.text, length: textInfo(belief.text).length, fact: belief.fact, belief }));
}

/** True sentences about a topic: statements and their shorter forms. */
export function trueClaims(pack: Pack, topic: string): readonly Claim[] {
  return claims(pack).trueByTopic.get(topic) ?? [];
}

/** The forms of one fact's statement that can be options. */
export function claimsOfFact(pack: Pack, fact: string): readonly Claim[] {
  return claims(pack).trueByFact.get(fact) ?? [];
}

/** False sentences about a topic: the misconceptions that can be options. */
export function falseClaims(pack: Pack, topic: string): readonly Claim[] {
  return claims(pack).falseByTopic.get(topic) ?? [];
}

/** The claim as an option. Its reason is the fact in full; for a misconception first what is wrong with it. */
export function claimOption(claim: Claim, correct: boolean): DraftOption {
  const { fact, belief, text } = claim;
  if (belief === null) return { text, correct, why: fact.statement, evidence: [{ kind: 'fact', fact: fact.id }] };
  return {
    text,
    correct,
    why: `${belief.whyWrong} ${fact.statement}`,
    evidence: [{ kind: 'belief', belief: belief.fullId, fact: fact.id }],
    ...(correct ? {} : { belief: belief.fullId }),
  };
}

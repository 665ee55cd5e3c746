import type { LoggedAnswer } from '@/progress/answer-log';
import { binomialAtLeast } from '@/progress/binomial';
import { recallAt } from '@/progress/memory';
import { normalStream } from '@/progress/normal-stream';
import { type ExamFact, type ExamForm, type Readiness, readiness } from '@/progress/readiness';
import { Replay } from '@/progress/replay';
import { DAY_MS } from '@/progress/study-day';

export const EXAM: ExamForm = { questions: 65, pass: 720, scale: [100, 1000] };

/** A learner of whom everything is known, with what was said about them. */
export interface SimulatedLearner {
  /** The true chance of passing on the day. */
  truth: number;
  said: Readiness;
}

const TOPICS = 12;
const FACTS_A_TOPIC = 10;

/**
 * Learners that do not work as the estimate supposes: a fact is in the head or not, with odds by the learner's ability, the topic's and the fact's own
 * difficulty; what was explained is remembered by a power law with a speed of forgetting of the learner's own; what is not in the head is guessed, what is there is
 * sometimes missed. They practise some days, some few questions each, what is due before what is new, and sit the exam up to four weeks later. `seed` names the cohort. Those who
 * answer too little to be told anything are left out.
 */
export function simulatedLearners(count: number, seed: number): SimulatedLearner[] {
  const normal = normalStream(seed);
  const learners: SimulatedLearner[] = [];
  while (learners.length < count) {
    const { truth, said } = simulateLearner(normal);
    if (said) learners.push({ truth, said });
  }
  return learners;
}

function simulateLearner(normal: () => number): { truth: number; said: Readiness | null } {
  const uniform = () => normalShare(normal());
  const between = (low: number, high: number) => low + (high - low) * uniform();
  const ability = normal();
  const topicOdds = Array.from({ length: TOPICS }, () => 0.4 * normal());
  const facts: ExamFact[] = [];
  const inHead = new Map<string, boolean>();
  for (const [topic, odds] of topicOdds.entries()) {
    for (let index = 0; index < FACTS_A_TOPIC; index++) {
      const id = `t${topic}/f${index}`;
      facts.push({ id, topic: `t${topic}`, weight: 1 + Math.floor(3 * uniform()) });
      inHead.set(id, uniform() < logisticOf(ability + odds + 0.8 * normal() - 0.4));
    }
  }
  const keeps = Math.exp(0.4 * normal());
  const guess = between(0.22, 0.36);
  const slip = between(0.03, 0.12);
  const answered = (known: number) => known * (1 - slip) + (1 - known) * guess;
  const replayed = new Replay();
  /** True chance that a fact is in the head at a moment. */
  const known = (id: string, at: number) => {
    const memory = replayed.memories.get(id);
    if (!memory) return inHead.get(id) ? 1 : 0;
    return recallAt({ lastAt: memory.lastAt, stability: memory.stability * keeps }, at);
  };
  const days = 2 + Math.floor(28 * uniform());
  const perDay = 5 + Math.floor(15 * uniform());
  let asked = 0;
  for (let day = 0; day < days; day++) {
    if (uniform() < 0.3) continue;
    const at = day * DAY_MS;
    const due = facts.filter(({ id }) => (replayed.memories.get(id)?.dueAt ?? Number.POSITIVE_INFINITY) <= at);
    const fresh = facts.filter(({ id }) => !replayed.memories.has(id)).sort((a, b) => b.weight - a.weight);
    for (const { id, topic } of [...due, ...fresh].slice(0, perDay)) {
      const correct = uniform() < answered(known(id, at));
      replayed.take(answerOf(id, topic, at, correct, asked++));
    }
  }
  const examAt = (days + Math.floor(28 * uniform())) * DAY_MS;
  const said = readiness(facts, replayed.memories, replayed.reviews, EXAM, examAt);
  return { said, truth: trueChance(facts, 0.25 * normal(), (id) => answered(known(id, examAt))) };
}

/** The exam that they sit is a little harder or easier than practice was, by nobody's doing. */
function trueChance(facts: readonly ExamFact[], shift: number, chanceOf: (id: string) => number): number {
  const weights = facts.reduce((sum, { weight }) => sum + weight, 0);
  const share = facts.reduce((sum, { id, weight }) => {
    const p = chanceOf(id);
    return sum + weight * logisticOf(Math.log(p / (1 - p)) + shift);
  }, 0);
  return binomialAtLeast(45, EXAM.questions, share / weights);
}

function answerOf(fact: string, topic: string, at: number, correct: boolean, seed: number): LoggedAnswer {
  return {
    ...{ at, template: 'simulated', seed, topic, facts: [fact], beliefs: [], correct },
    ...{ confidence: null, elapsedMs: null, takenBack: false },
  };
}

function logisticOf(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The share of a normal distribution below z, by the logistic curve that runs within 0.01 of it. */
function normalShare(z: number): number {
  return logisticOf(1.702 * z);
}

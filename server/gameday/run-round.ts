import { setTimeout as pause } from 'node:timers/promises';
import { type GameDayGame, isGameDay } from '@/classroom/gameday/gameday-kind';
import type { RoundOutcomes, RoundTask } from '@/classroom/gameday/run-rounds';
import type { LiveGame } from '@/classroom/live/game';
import { AppError } from '../errors';
import { readDocuments } from '../submissions/reads';
import { simulateApart } from '../worker/simulations';

/** Designs of one task, and tasks of one GameDay that are under way at once; others have their turns between. */
const PORTION = 8;
const AT_ONCE = 8;

/** Milliseconds until a full queue is asked again. */
const BUSY = 250;

/** A design's submission with what has struck it so far. */
type Waiting = Omit<RoundTask['designs'][number], 'document'> & { submission: string };

/** Runs every design of a GameDay through its newest fault, in worker threads. */
export function prepareRound(sessionId: string, game: LiveGame): () => Promise<object> {
  if (!isGameDay(game)) throw new Error(`Live session ${sessionId} is no GameDay.`);
  const { config, rounds } = game.state;
  const round = rounds.length - 1;
  const fault = rounds[round]?.fault;
  if (!fault) throw new Error(`Live session ${sessionId} has no fault.`);
  const waiting = waitingIn(game);
  const common = {
    ...{ brief: config.brief, roundS: config.settings.roundS },
    fault: { kind: fault.kind, target: fault.target },
  };
  return async () => {
    const outcomes = await runAll(`gameday ${sessionId}`, common, waiting);
    return { type: 'ran', round, outcomes };
  };
}

function waitingIn({ state: { entries, rounds } }: GameDayGame): Waiting[] {
  const earlier = rounds.slice(0, -1);
  return [...entries].map(([participant, { submission }]) => ({
    participant,
    submission,
    before: earlier.map(({ fault: { kind }, outcomes }) => {
      const target = outcomes.get(participant)?.target ?? null;
      return target === null ? null : { kind, target };
    }),
  }));
}

async function runAll(turn: string, common: Omit<RoundTask, 'designs'>, waiting: Waiting[]): Promise<RoundOutcomes> {
  const outcomes: RoundOutcomes = [];
  const portions = Array.from({ length: Math.ceil(waiting.length / PORTION) }, (_, at) =>
    waiting.slice(at * PORTION, (at + 1) * PORTION),
  );
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let portion = portions.shift(); portion; portion = portions.shift())
        outcomes.push(...(await runPortion(turn, common, portion)));
    }),
  );
  return outcomes;
}

/** A portion that fails is run design by design, so that one that cannot be run takes no other with it. */
async function runPortion(
  turn: string,
  common: Omit<RoundTask, 'designs'>,
  portion: Waiting[],
): Promise<RoundOutcomes> {
  const documents = await readDocuments(portion.map(({ submission }) => submission));
  const designs = portion.map(({ submission, ...one }) => ({ ...one, document: documents.get(submission) ?? null }));
  try {
    return await inTurn(turn, { ...common, designs });
  } catch (error) {
    const [only] = designs;
    if (designs.length > 1) {
      const single = await Promise.all(portion.map((one) => runPortion(turn, common, [one])));
      return single.flat();
    }
    console.error('A design of a GameDay could not be run.', error);
    return only ? [[only.participant, null]] : [];
  }
}

/** Waits for its turn as long as it takes. */
async function inTurn(turn: string, task: RoundTask): Promise<RoundOutcomes> {
  for (;;) {
    try {
      return await simulateApart(turn, 'round', task);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'server-busy')) throw error;
      await pause(BUSY);
    }
  }
}

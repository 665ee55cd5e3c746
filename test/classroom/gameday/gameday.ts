import type { GameDayConfig } from '@/classroom/gameday/config';
import { faultOptions, preparedSequence, termsOf } from '@/classroom/gameday/fault-options';
import { GameDayGame } from '@/classroom/gameday/gameday-kind';
import type { GameDayHostView, GameDayOwnView, GameDaySharedView } from '@/classroom/gameday/gameday-views';
import type { Outcome } from '@/classroom/gameday/outcome';
import type { Actor } from '@/classroom/live/game';
import { LiveLog } from '@/classroom/live/live-log';
import { packBrief } from '../../simulator/shop';

export const ROUND_S = 3600;

/** A GameDay on the shop, as it is stored. */
export function shopDay(minutes: number | null = 10): GameDayConfig {
  const brief = packBrief('shop');
  const options = faultOptions(brief);
  return {
    settings: { title: 'Friday', minutes, roundS: ROUND_S, sequence: preparedSequence(brief, options) },
    ...{ pack: 'aws-ha', packVersion: '1', brief: termsOf(brief), options },
  };
}

/** An outcome by hand: down for so long from the fault on. */
export function outcome(downS: number, more: Partial<Outcome> = {}): Outcome {
  return {
    steps:
      downS > 0
        ? [[0, 'down', 0], ...(downS < ROUND_S ? [[downS, 'ok', 1] as Outcome['steps'][number]] : [])]
        : [[0, 'ok', 1]],
    ...{ target: 'web', downS, degradedS: 0, served: 1 - downS / ROUND_S, lost: null, link: null },
    ...more,
  };
}

/** A GameDay that is played in sentences; the clock stands where it is put, in seconds. */
export class DayPlay {
  readonly game: GameDayGame;
  readonly log: LiveLog;
  at = 0;
  #sent = 0;

  constructor(config: GameDayConfig = shopDay()) {
    this.game = new GameDayGame(config);
    this.log = new LiveLog(this.game);
  }

  /** Sends a command; gives what was refused, or null. */
  send(by: Actor, command: object, clientId = `c${this.#sent++}`): string | null {
    const [outcome] = this.log.decide([{ command, by, clientId, at: 1000 * this.at }]).outcomes;
    return outcome && 'refused' in outcome ? outcome.refused.code : null;
  }

  host(command: object): string | null {
    return this.send({ kind: 'host', id: 'h' }, command);
  }

  clock(command: object = { type: 'clock' }): string | null {
    return this.send({ kind: 'clock' }, command);
  }

  joined(id: string): this {
    this.send({ kind: 'participant', id }, { type: 'join', nickname: id });
    return this;
  }

  enter(id: string, submission = `${id}'s`, usd = 100): string | null {
    const command = { type: 'enter', submission, title: 'Shop', parts: 3, usd };
    return this.send({ kind: 'participant', id }, command);
  }

  strike(round: number, fault = 'instance-loss'): string | null {
    return this.host({ type: 'strike', round, fault });
  }

  ran(round: number, outcomes: Record<string, Outcome | null>): string | null {
    return this.clock({ type: 'ran', round, outcomes: Object.entries(outcomes) });
  }

  get seen(): GameDayHostView {
    return this.game.hostView() as GameDayHostView;
  }

  get shared(): GameDaySharedView {
    return this.game.sharedView() as GameDaySharedView;
  }

  own(id: string): GameDayOwnView {
    return this.game.ownView(id) as GameDayOwnView;
  }
}

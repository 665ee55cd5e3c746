import type { Award } from '@/classroom/gameday/awards';
import type { Faring, Outcome } from '@/classroom/gameday/outcome';
import type { SharedLink } from '@/classroom/gameday/weak-link';
import type { StateKind } from '../state/kinds';
import { durationText } from '../timeline/words';

/** Names that an award calls out; the rest is counted. */
const NAMED = 4;

/** 0.9134 is "91.3 %"; what is not all is never shown as all. */
export function shareText(share: number): string {
  const percent = share >= 1 ? 100 : Math.min(99.9, Math.floor(1000 * share) / 10);
  return `${percent} %`;
}

export function usdText(usd: number): string {
  return `${Math.round(usd).toLocaleString('en')} USD a month`;
}

/** "5 min of writes" or "everything". */
export function lossText(lost: NonNullable<Outcome['lost']>): string {
  return lost.everything ? 'everything lost' : `${durationText(lost.seconds)} of writes lost`;
}

export interface Shown {
  state: StateKind;
  words: string;
}

/** How a design is shown at a second of a round: what is lost outweighs how it serves. */
export function shownState(faring: Faring, level: number, lost: Outcome['lost'], atS: number): Shown {
  const serving: Record<Faring, string> = {
    ok: 'Serving',
    degraded: `Degraded, ${Math.floor(100 * level)} % served`,
    recovering: 'Recovering',
    down: 'Down',
  };
  if (lost && lost.atS <= atS) {
    const lower = { ok: 'serving', degraded: 'degraded', recovering: 'recovering', down: 'down' }[faring];
    return {
      state: 'lost',
      words: `${lost.everything ? 'All data lost' : `Data lost ${durationText(lost.seconds)}`}, ${lower}`,
    };
  }
  return { state: faring, words: serving[faring] };
}

export function awardText(award: Award): { title: string; names: string; evidence: string } {
  const more = award.nicknames.length - NAMED;
  const names = `${award.nicknames.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  if (award.kind === 'least-downtime') {
    const evidence = award.downS === 0 ? 'never down' : `down ${durationText(award.downS)} in all`;
    return { title: 'Least downtime', names, evidence };
  }
  return {
    title: 'Cheapest survivor',
    names,
    evidence: `${usdText(award.usd)}, nothing lost, never down for five minutes`,
  };
}

/** "14 of 24 designs share it". */
export function linkText({ designs }: SharedLink, of: number): string {
  return `${designs} of ${of} ${of === 1 ? 'design' : 'designs'}`;
}

/** What a part of that type did, where no trap is known by name. */
export function linkTitle({ kind, title }: SharedLink): string {
  return kind === 'trap' ? title : `${title}: last to come back`;
}

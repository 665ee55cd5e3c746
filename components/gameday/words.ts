import type { Award } from '@/classroom/gameday/awards';
import type { Faring, Outcome } from '@/classroom/gameday/outcome';
import type { SharedLink } from '@/classroom/gameday/weak-link';
import type { Translator } from '@/language/translator';
import type { StateKind } from '../state/kinds';
import { durationText } from '../timeline/words';

type Words = Translator<'gameday'>;

/** Names that an award calls out; the rest is counted. */
const NAMED = 4;

/** 0.9134 is "91.3 %"; what is not all is never shown as all. */
export function shareText(t: Words, share: number): string {
  return t('share', { percent: share >= 1 ? 100 : Math.min(99.9, Math.floor(1000 * share) / 10) });
}

/** "140 USD a month". */
export function usdText(t: Words, usd: number): string {
  return t('usd', { usd: Math.round(usd) });
}

/** "5 min of writes lost" or "everything lost". */
export function lossText(t: Words, lost: NonNullable<Outcome['lost']>): string {
  return lost.everything ? t('loss.everything') : t('loss.writes', { time: durationText(lost.seconds) });
}

export interface Shown {
  state: StateKind;
  words: string;
}

/** How a design is shown at a second of a round: what is lost outweighs how it serves. */
export function shownState(t: Words, faring: Faring, level: number, lost: Outcome['lost'], atS: number): Shown {
  if (lost && lost.atS <= atS) {
    const state = t(`states.within.${faring}`);
    const words = lost.everything
      ? t('states.allLost', { state })
      : t('states.lost', { time: durationText(lost.seconds), state });
    return { state: 'lost', words };
  }
  const words =
    faring === 'degraded' ? t('states.degraded', { percent: Math.floor(100 * level) }) : t(`states.${faring}`);
  return { state: faring, words };
}

/** What an award is for, who has it, and what it rests on. */
export function awardText(t: Words, award: Award): { title: string; names: string; evidence: string } {
  const more = award.nicknames.length - NAMED;
  const named = award.nicknames.slice(0, NAMED).join(', ');
  const names = more > 0 ? t('end.andMore', { names: named, count: more }) : named;
  if (award.kind === 'least-downtime') {
    const evidence = award.downS === 0 ? t('end.neverDown') : t('end.downInAll', { time: durationText(award.downS) });
    return { title: t('end.leastDowntime'), names, evidence };
  }
  return { title: t('end.cheapest'), names, evidence: t('end.cheapestWhy', { cost: usdText(t, award.usd) }) };
}

/** "14 of 24 designs". */
export function linkText(t: Words, { designs }: SharedLink, of: number): string {
  return t('end.shared', { count: designs, of });
}

/** What a part of that type did, where no trap is known by name. */
export function linkTitle(t: Words, { kind, title }: SharedLink): string {
  return kind === 'trap' ? title : t('end.lastBack', { part: title });
}

import type { Pack } from '@/curriculum/pack';
import type { Random } from '../random';
import { labelOf, topicOf } from './names';
import { perPack } from './per-pack';
import { textInfo } from './words';

const homes = perPack((pack): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (entity: string, fact: string) => {
    const topics = found.get(entity) ?? new Set<string>();
    found.set(entity, topics.add(topicOf(fact)));
  };
  for (const { subject, facts } of pack.relations) for (const fact of facts) add(subject, fact);
  for (const mode of pack.failureModes.values())
    for (const { mechanism, fact } of [...mode.detectedBy, ...mode.mitigatedBy, ...mode.doesNotHelp])
      add(mechanism, fact);
  return found;
});

const NOWHERE: ReadonlySet<string> = new Set();

/** Topics in which an entity is at home: those of the facts that say something of it. */
export function homesOf(pack: Pack, entity: string): ReadonlySet<string> {
  return homes(pack).get(entity) ?? NOWHERE;
}

/** Whether one is a kind or a part of the other by name ("root EBS volume", "EBS volume"): what holds of one may hold of both. */
export function isKin(pack: Pack, one: string, other: string): boolean {
  const a = textInfo(labelOf(pack, one)).content;
  const b = textInfo(labelOf(pack, other)).content;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((word) => large.has(word));
}

/** So many in random order of which no two are kin: side by side, one option would be part of the other. Fewer where there are no more. */
export function sampleApart<T>(
  pack: Pack,
  random: Random,
  values: readonly T[],
  count: number,
  entityOf: (value: T) => string,
): T[] {
  const chosen: T[] = [];
  for (const one of random.shuffle(values))
    if (chosen.length < count && chosen.every((other) => !isKin(pack, entityOf(one), entityOf(other))))
      chosen.push(one);
  return chosen;
}

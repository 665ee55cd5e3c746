import type { Pack } from '@/curriculum/pack';
import { topicOf } from './names';
import { perPack } from './per-pack';

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

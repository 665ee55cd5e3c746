import type { Pack } from '@/curriculum/pack';
import type { Entity } from '@/curriculum/schema/relation';

/** How a sentence names an entity: its phrase, else its label behind an article. */
export function phraseOf(pack: Pack, id: string): string {
  const entity = pack.entities.get(id);
  if (entity === undefined) return id.replaceAll('-', ' ');
  return entity.phrase ?? withArticle(entity.label);
}

/** The entity's name as an option. */
export function labelOf(pack: Pack, id: string): string {
  return pack.entities.get(id)?.label ?? id.replaceAll('-', ' ');
}

/** Whether a verb after the entity's phrase is in the plural. */
export function isPlural(entity: Entity | undefined): boolean {
  return entity?.plural ?? false;
}

/** How a sentence names a failure: the entity of that id, else the failure mode's label. */
export function failurePhrase(pack: Pack, id: string): string {
  if (pack.entities.has(id)) return phraseOf(pack, id);
  return withArticle(pack.failureModes.get(id)?.label ?? id.replaceAll('-', ' '));
}

/** How a sentence names a topic: its phrase, else its title, or what stands after the colon in it. */
export function topicPhrase(pack: Pack, id: string): string {
  const topic = pack.info.topics.find((one) => one.id === id);
  return topic?.phrase ?? inSentence(topic?.title.split(': ').at(-1) ?? id);
}

/** Topic of a fact id, `topic/name`. */
export function topicOf(factId: string): string {
  return factId.slice(0, factId.indexOf('/'));
}

function withArticle(label: string): string {
  return `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${inSentence(label)}`;
}

/** A heading inside a sentence: "Black cone" reads "black cone", "EBS volume" and "Elastic Load Balancing" stay. */
function inSentence(label: string): string {
  const plain = /^[A-Z][a-z]+(?![A-Z\d])/.test(label) && !/\s\S*[A-Z]/.test(label);
  return plain ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

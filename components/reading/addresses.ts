/** Addresses of the reading part, in one place. */

/** The list of a pack's topics. */
export function packAddress(pack: string): string {
  return `/learn/${pack}`;
}

/** A concept page, or a section of it. */
export function topicAddress(pack: string, topic: string, anchor?: string): string {
  return `/learn/${pack}/${topic}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** All facts of a topic. */
export function factsAddress(pack: string, topic: string): string {
  return `/learn/${pack}/${topic}/facts`;
}

/** One fact on the list of its topic; `id` is the full `topic/name`. */
export function factAddress(pack: string, id: string): string {
  const [topic, name] = id.split('/');
  return `${factsAddress(pack, topic ?? '')}#${name}`;
}

/** The name of a fact without its topic: the anchor on the list. */
export function factAnchor(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

export function briefAddress(brief: string): string {
  return `/lab/${brief}`;
}

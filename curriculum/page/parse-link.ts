import type { LinkTarget } from './tree';

/** Reads a link of a page; null where a page may not link to that. */
export function parseLink(url: string): LinkTarget | null {
  const topic = /^topic:([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(url);
  if (topic?.[1]) return { kind: 'topic', topic: topic[1], ...(topic[2] && { anchor: topic[2] }) };
  const brief = /^brief:([a-z0-9-]+)$/.exec(url);
  if (brief?.[1]) return { kind: 'brief', brief: brief[1] };
  const anchor = /^#([a-z0-9-]+)$/.exec(url);
  if (anchor?.[1]) return { kind: 'anchor', anchor: anchor[1] };
  return /^https:\/\/\S+$/.test(url) ? { kind: 'external', url } : null;
}

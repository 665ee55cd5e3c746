import { TemplateRefusal } from './refusal';
import type { TemplateResource } from './resource';

/** Refuses rings of resources that wait for each other, which no tool can make. */
export function refuseRings(resources: readonly (TemplateResource & { waitsFor: readonly string[] })[]): void {
  const waits = new Map(resources.map((r) => [r.id, [...r.mentions, ...r.waitsFor]]));
  const waiting = new Map<string, number>();
  const wanted = new Map<string, string[]>();
  for (const [id, of] of waits) {
    const known = of.filter((o) => waits.has(o));
    waiting.set(id, known.length);
    for (const o of known) wanted.set(o, [...(wanted.get(o) ?? []), id]);
  }
  const free = [...waits.keys()].filter((id) => waiting.get(id) === 0);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waiting.delete(id);
    for (const w of wanted.get(id) ?? []) {
      const left = (waiting.get(w) ?? 0) - 1;
      waiting.set(w, left);
      if (left === 0) free.push(w);
    }
  }
  const [stuck] = [...waiting.keys()];
  const first = resources.find((r) => r.id === stuck);
  if (first !== undefined)
    throw new TemplateRefusal(
      'cycle',
      `${[...waiting.keys()].slice(0, 5).join(', ')} wait for each other in a ring.`,
      first.file,
      first.line,
    );
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What must hold, as a tree: a part that is up, or at least `needed` of some branches. */
export type Tree = { part: number } | { needed: number; of: Tree[] };

/** A tree, the chance that each of its parts is down, and the chance that somebody computed for the tree not to hold. */
export interface Solved {
  tree: Tree;
  down: readonly number[];
  unavailability: number;
}

/** Why the fault-tree solver SCRAM cannot be asked here; null where it can. */
export function scramIsMissing(): string | null {
  return spawnSync('scram', ['--version']).status === 0 ? null : 'the fault-tree solver scram is not installed';
}

/**
 * How far each computed chance is from SCRAM's own, which is exact by its decision diagrams. SCRAM prints six digits of any figure, so that
 * it is made to take the difference itself: a switch chooses between the tree and one event that has the computed chance, and the marginal
 * importance of the switch (Birnbaum 1969) is the chance of the first less the chance of the second, to six digits of the difference.
 */
export function differences(solved: readonly Solved[]): number[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'scram-'));
  const file = path.join(folder, 'trees.xml');
  writeFileSync(file, openPsa(solved));
  const run = spawnSync('scram', ['--bdd', '--probability', '1', '--importance', '1', file], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  rmSync(folder, { recursive: true });
  const found = new Map(
    [...run.stdout.matchAll(/<basic-event name="switch(\d+)"[^>]*? MIF="([^"]+)"/g)].map((m) => [
      Number(m[1]),
      Number(m[2]),
    ]),
  );
  return solved.map((_, i) => {
    const difference = found.get(i);
    if (difference === undefined) throw new Error(`SCRAM says nothing of tree ${i}. ${run.stderr.slice(0, 500)}`);
    return difference;
  });
}

/** The trees in the Open-PSA exchange format: a tree fails when too few of its branches hold. */
function openPsa(solved: readonly Solved[]): string {
  const trees = solved.map(({ tree, down, unavailability }, i) => {
    const gates: string[] = [];
    const used = new Set<number>();
    // Every node is a gate of its own name, since no gate may have the same argument twice.
    const gate = (t: Tree): string => {
      const name = gates.push('') - 1;
      if ('part' in t) used.add(t.part);
      const formula = 'part' in t ? event(`p${i}x${t.part}`) : failing(t.needed, t.of.map(gate));
      gates[name] = `<define-gate name="g${i}x${name}">${formula}</define-gate>`;
      return `<gate name="g${i}x${name}"/>`;
    };
    const theirs = `<and>${event(`switch${i}`)}${gate(tree)}</and>`;
    const ours = `<and><not>${event(`switch${i}`)}</not>${event(`ours${i}`)}</and>`;
    const events = [
      chance(`switch${i}`, 0.5),
      chance(`ours${i}`, unavailability),
      ...[...used].map((part) => chance(`p${i}x${part}`, down[part] as number)),
    ];
    const top = `<define-gate name="top${i}"><or>${theirs}${ours}</or></define-gate>`;
    return `<define-fault-tree name="t${i}">${top}${gates.join('')}${events.join('')}</define-fault-tree>`;
  });
  return `<?xml version="1.0"?><opsa-mef>${trees.join('')}</opsa-mef>`;
}

const event = (name: string) => `<basic-event name="${name}"/>`;
const chance = (name: string, value: number) =>
  `<define-basic-event name="${name}"><float value="${value}"/></define-basic-event>`;

/**
 * k of n written out as all its combinations: SCRAM 0.16.2 answers wrongly where the same event comes twice under one `atleast` by way of
 * gates, as the sum over all states shows.
 */
function failing(needed: number, inside: readonly string[]): string {
  const fails = inside.length - needed + 1;
  const cuts: string[] = [];
  for (let set = 0; set < 1 << inside.length; set++) {
    const chosen = inside.filter((_, i) => (set & (1 << i)) !== 0);
    if (chosen.length === fails) cuts.push(fails === 1 ? chosen.join('') : `<and>${chosen.join('')}</and>`);
  }
  return cuts.length === 1 ? cuts.join('') : `<or>${cuts.join('')}</or>`;
}

/** The name that was most likely meant: the nearest by edits, if no more than a third of it would change; else null. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(name.length / 3);
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) > least) continue;
    const distance = editDistance(name, candidate);
    if (distance < least || (distance === least && best === null)) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Fewest insertions, deletions and substitutions that turn one word into the other (Levenshtein distance). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

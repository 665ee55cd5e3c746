import type { Pack } from '@/curriculum/pack';
import type { Evidence, Experiment } from '@/quiz/evidence';
import { factsBehind } from '@/quiz/explanation';
import { type Item, isPlacing } from '@/quiz/item';
import { applyEdits } from '@/simulator';

/**
 * An item as the command line prints it: all of it, with every option the ids of the facts that decide it, and with every
 * experiment the whole design that was run, so that `faultline grade` and `faultline simulate` can run it again.
 */
export function itemDocument(pack: Pack, item: Item) {
  const full = <T extends { evidence: Evidence[] }>(part: T) => ({
    ...part,
    evidence: part.evidence.map((one) => (one.kind === 'experiment' ? withDesign(item, one) : one)),
    facts: [...new Set(part.evidence.flatMap((one) => factsBehind(pack, one)))],
  });
  if (item.kind === 'numeric') return { ...item, answer: full(item.answer), mistakes: item.mistakes.map(full) };
  if (isPlacing(item)) return { ...item, entries: item.entries.map(full) };
  return { ...item, options: item.options.map(full) };
}

function withDesign(item: Item, experiment: Experiment) {
  return { ...experiment, design: applyEdits(item.scenario?.design, experiment.edits) };
}

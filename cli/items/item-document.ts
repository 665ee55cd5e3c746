import type { Pack } from '@/curriculum/pack';
import { keyOf, placementText } from '@/quiz/chosen-text';
import type { Evidence, Experiment } from '@/quiz/evidence';
import { factsBehind, reasonedParts } from '@/quiz/explanation';
import { type Item, type ItemEntry, type ItemPlace, isPlacing } from '@/quiz/item';
import { applyEdits } from '@/simulator';

/**
 * An item as the command line prints it: all of it, with every option the ids of the facts that decide it, and with every
 * experiment the whole design that was run, so that `faultline grade` and `faultline simulate` can run it again.
 *
 * Every kind has `key`, the right answer as it would be sent, and `options`, each with `id`, `text`, `correct` and `why`: of a
 * number the right one ("answer") and those that known mistakes lead to; of what is placed every entry at every place, under the id that an
 * answer names it by.
 */
export function itemDocument(pack: Pack, item: Item) {
  const full = <T extends { evidence: Evidence[] }>(part: T) => ({
    ...part,
    evidence: part.evidence.map((one) => (one.kind === 'experiment' ? withDesign(item, one) : one)),
    facts: [...new Set(part.evidence.flatMap((one) => factsBehind(pack, one)))],
  });
  const key = keyOf(item);
  if (item.kind === 'numeric') {
    const options = reasonedParts(item).map(({ place: _place, ...part }) => full(part));
    return { ...item, key, options, answer: full(item.answer), mistakes: item.mistakes.map(full) };
  }
  if (isPlacing(item)) {
    const entries = item.entries.map(full);
    return { ...item, key, options: entries.flatMap((entry) => placements(entry, item.places)), entries };
  }
  return { ...item, key, options: item.options.map(full) };
}

/** An entry at every place: one of them is right, the reason is the entry's. */
function placements<T extends ItemEntry>(entry: T, places: readonly ItemPlace[]) {
  const { id, text, place, ...reason } = entry;
  const own = places.find((candidate) => candidate.id === place)?.text ?? '';
  return places.map((candidate) => {
    const correct = candidate.id === place;
    return {
      ...{ ...reason, id: placementText(id, candidate.id), text: `${text}: ${candidate.text}`, correct },
      why: correct ? entry.why : `It belongs to "${own}". ${entry.why}`,
    };
  });
}

function withDesign(item: Item, experiment: Experiment) {
  return { ...experiment, design: applyEdits(item.scenario?.design, experiment.edits) };
}

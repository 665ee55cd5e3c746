import type { ChoiceItem, HotspotItem, ItemEntry, ItemPlace, NumericItem, PlacingItem } from './item';
import type { Random } from './random';
import type { ChoiceDraft, HotspotDraft, ItemDraft, NumericDraft, PlacingDraft } from './template';

/** What an item has beyond its address, stem and sources. */
export type PlacedDraft =
  | Pick<ChoiceItem, 'kind' | 'choose' | 'options'>
  | Pick<NumericItem, 'kind' | 'unit' | 'tolerance' | 'answer' | 'mistakes'>
  | Pick<PlacingItem, 'kind' | 'entries' | 'places'>
  | Pick<HotspotItem, 'kind' | 'options'>;

const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th'];

/** Gives what a draft holds its order and its letters. */
export function placeDraft(draft: ItemDraft, random: Random): PlacedDraft {
  switch (draft.kind) {
    case 'numeric':
      return numeric(draft);
    case 'hotspot':
      return hotspot(draft);
    case 'match':
    case 'sort':
    case 'order':
      return placing(draft, random);
    default:
      return choice(draft, random);
  }
}

function choice(draft: ChoiceDraft, random: Random): PlacedDraft {
  const drafts = draft.ordered ? draft.options : random.shuffle(draft.options);
  const options = drafts.map((option, index) => ({ id: letter(index), ...option }));
  const choose = options.filter((option) => option.correct).length;
  return { kind: choose === 1 ? 'single' : 'multiple', choose, options };
}

function numeric({ kind, unit, tolerance, answer, mistakes = [] }: NumericDraft): PlacedDraft {
  const apart = mistakes.filter((one, index) => {
    const nearer = [answer, ...mistakes.slice(0, index)];
    return nearer.every(({ value }) => Math.abs(value - one.value) > 2 * tolerance);
  });
  return { kind, unit, tolerance, answer, mistakes: apart };
}

function hotspot({ kind, spots }: HotspotDraft): PlacedDraft {
  return { kind, options: spots };
}

function placing(draft: PlacingDraft, random: Random): PlacedDraft {
  const shown = random.shuffle(draft.entries);
  const places = placesOf(draft, random);
  const placeOf = new Map(places.map(({ id, text }) => [text, id]));
  const entries = shown.map((entry, index): ItemEntry => {
    const { text, why, evidence } = entry;
    const position = draft.entries.indexOf(entry) + 1;
    const place = draft.kind === 'order' ? `${position}` : (placeOf.get(entry.place) ?? '');
    return { id: letter(index), text, place, why, evidence };
  });
  return { kind: draft.kind, entries, places };
}

function placesOf(draft: PlacingDraft, random: Random): ItemPlace[] {
  const { kind, entries, spare = [], groups = [] } = draft;
  const texts =
    kind === 'order'
      ? entries.map((_, index) => ORDINALS[index] ?? `${index + 1}th`)
      : kind === 'sort'
        ? groups
        : random.shuffle([...entries.map(({ place }) => place), ...spare]);
  return texts.map((text, index) => ({ id: `${index + 1}`, text }));
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

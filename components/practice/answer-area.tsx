import type { PublicItem } from '@/quiz/public-item';
import { ChoiceArea } from './choice-area';
import { HotspotArea } from './hotspot-area';
import { NumericArea } from './numeric-area';
import { PlacingArea } from './placing-area';

export interface AreaProps<T extends PublicItem> {
  item: T;
  /** The answer so far, in the form of `ChosenSchema`. */
  chosen: readonly string[];
  frozen: boolean;
  /** Chooses an option, or lets go of it. */
  toggle(optionId: string): void;
  /** Puts another answer in the place of the one so far. */
  answer(chosen: string[]): void;
}

/** Where an item is answered. Plain form fields: they post without scripts, and need neither mouse nor dragging. */
export function AnswerArea({ item, ...rest }: AreaProps<PublicItem>) {
  switch (item.kind) {
    case 'numeric':
      return <NumericArea item={item} {...rest} />;
    case 'hotspot':
      return <HotspotArea item={item} {...rest} />;
    case 'match':
    case 'sort':
    case 'order':
      return <PlacingArea item={item} {...rest} />;
    default:
      return <ChoiceArea item={item} {...rest} />;
  }
}

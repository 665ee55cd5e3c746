import type { ChoiceQuestion, ExchangeOption } from './imported-item';

/** What a format says of a choice question that adds up weights. */
interface Weighted {
  multiple: boolean;
  choose?: number | null;
  shuffle?: boolean;
  options: ExchangeOption[];
}

/** A choice question with weights; one of one where nothing but the key counts is all or nothing. */
export function weightedChoice({ multiple, choose = null, shuffle = true, options }: Weighted): ChoiceQuestion {
  const partial = multiple || options.some(({ fraction }) => fraction !== 0 && fraction !== 1);
  const scoring = partial ? 'weights' : 'all-or-nothing';
  return { kind: 'choice', multiple, choose: multiple ? choose : null, shuffle, scoring, options };
}

/** Whether choosing an option is right. */
export function isRight({ multiple }: Pick<ChoiceQuestion, 'multiple'>, { fraction }: ExchangeOption): boolean {
  return multiple ? fraction > 0 : fraction === 1;
}

/**
 * Weights for formats that can only add up: each right option its share, each wrong one the same taken away, so that choosing
 * everything earns nothing.
 */
export function addedUp(question: ChoiceQuestion): ExchangeOption[] {
  const { multiple, scoring, options } = question;
  if (!multiple || scoring === 'weights') return options;
  const share = 1 / Math.max(1, options.filter(({ fraction }) => fraction > 0).length);
  return options.map((option) => ({ ...option, fraction: option.fraction > 0 ? share : -share }));
}

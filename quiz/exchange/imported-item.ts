import type { RichText } from './text/rich-text';

/** One option to choose. */
export interface ExchangeOption {
  content: RichText;
  /** Share of the marks for choosing it, -1 to 1; right where it is above 0 (one of several) or 1 (one of one). */
  fraction: number;
  /** Shown to who chose it. */
  feedback: RichText;
}

/** Choose one option, or several (`multiple`). */
export interface ChoiceQuestion {
  kind: 'choice';
  multiple: boolean;
  /** How many are to be chosen, where the question says so. */
  choose: number | null;
  shuffle: boolean;
  /** `all-or-nothing`: right is exactly the key, every fraction is 0 or 1. `weights`: the fractions add up. */
  scoring: 'all-or-nothing' | 'weights';
  options: ExchangeOption[];
}

export interface TrueFalseQuestion {
  kind: 'true-false';
  correct: boolean;
  feedbackTrue: RichText;
  feedbackFalse: RichText;
}

/** A word or number that is accepted, for a share of the marks. */
export interface AcceptedText {
  /** `*` in it stands for any characters. */
  text: string;
  fraction: number;
  feedback: RichText;
}

export interface ShortAnswerQuestion {
  kind: 'short-answer';
  caseSensitive: boolean;
  answers: AcceptedText[];
}

export interface AcceptedNumber {
  value: number;
  /** Accepted is what differs from the value by this much at most. */
  tolerance: number;
  fraction: number;
  feedback: RichText;
}

export interface NumericQuestion {
  kind: 'numeric';
  answers: AcceptedNumber[];
  /** Unit in which the number is asked for, where the question says so. */
  unit: string | null;
  /** Shown to who gave any other number. */
  otherwise: RichText;
}

/** Give each prompt its answer. Answers may repeat (sort into groups), and some may belong to no prompt. */
export interface MatchQuestion {
  kind: 'match';
  shuffle: boolean;
  /** Index into `answers`. */
  prompts: { content: RichText; answer: number }[];
  answers: RichText[];
}

/** Put the entries in order; they stand in the right one. */
export interface OrderQuestion {
  kind: 'order';
  entries: RichText[];
}

/** Graded by people. */
export interface EssayQuestion {
  kind: 'essay';
  /** For who grades it. */
  guidance: RichText;
}

/** A text that asks nothing. */
export interface DescriptionQuestion {
  kind: 'description';
}

/** What fills a gap in the stem. */
export type Gap =
  | Omit<ChoiceQuestion, 'multiple' | 'choose' | 'scoring'>
  | ShortAnswerQuestion
  | Omit<NumericQuestion, 'unit' | 'otherwise'>;

/** A text with gaps; the stem holds them as spans of type `gap`. */
export interface ClozeQuestion {
  kind: 'cloze';
  gaps: Gap[];
}

export type Question =
  | ChoiceQuestion
  | TrueFalseQuestion
  | ShortAnswerQuestion
  | NumericQuestion
  | MatchQuestion
  | OrderQuestion
  | EssayQuestion
  | DescriptionQuestion
  | ClozeQuestion;

/** A question between formats: what it asks, without anything of the format that it came in. */
export interface ExchangeItem {
  /** Lasting name in the place that it comes from; empty where it has none. */
  id: string;
  /** Short name for people; empty where it has none. */
  title: string;
  /** Folder in which it lies, from the top; empty where it lies in none. */
  category: string[];
  tags: string[];
  stem: RichText;
  /** Shown to everybody once the question is answered. */
  feedback: RichText;
  question: Question;
}

/** A question that was read from a file. */
export interface ImportedItem extends ExchangeItem {
  /** Line, or file of a package and line. */
  where: string;
}

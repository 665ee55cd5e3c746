import type { PublicChoiceItem } from '@/quiz/public-item';

/** What the server has stored about one question. */
export interface PaperAnswer {
  chosen: string[];
  struck: string[];
  flagged: boolean;
  revision: number;
  elapsedMs: number;
  /** ISO 8601. */
  storedAt: string;
}

/** How far an exam has come, by the server. */
export interface PaperState {
  answers: (PaperAnswer | null)[];
  /** Milliseconds until the server closes it; null for an untimed one. */
  leftMs: number | null;
  ended: boolean;
}

/** An open exam. */
export interface Paper extends PaperState {
  id: string;
  pack: string;
  form: 'timed' | 'untimed';
  minutes: number | null;
  questions: PublicChoiceItem[];
  /** What it is an attempt at; null for a mock exam of one's own. */
  assignment: { title: string } | null;
}

/** What can be changed about a question. */
export interface Draft {
  chosen: string[];
  struck: string[];
  flagged: boolean;
}

/** One question in this browser: how it stands here, and how far the server has it. */
export interface Held extends Draft {
  revision: number;
  elapsedMs: number;
  /** ISO 8601; null before the first time. */
  storedAt: string | null;
  /** What stands here is not stored yet. */
  unsent: boolean;
}

/** A change on its way, as it is sent and as it is kept while it cannot be. */
export interface Change extends Draft {
  place: number;
  revision: number;
  elapsedMs: number;
}

/** A question as the server has it. */
export function heldOf(answer: PaperAnswer | null): Held {
  if (answer) return { ...answer, unsent: false };
  return { chosen: [], struck: [], flagged: false, revision: 0, elapsedMs: 0, storedAt: null, unsent: false };
}

/** Where a question stands for the list of them. */
export type Standing = 'answered' | 'partly' | 'seen' | 'unseen';

/** `choose` is the number of options wanted. */
export function standingOf(held: Held | undefined, choose: number): Standing {
  if (!held) return 'unseen';
  if (held.chosen.length === choose) return 'answered';
  if (held.chosen.length > 0) return 'partly';
  return held.revision > 0 || held.unsent ? 'seen' : 'unseen';
}

/** Options after one was chosen or let go: of a question with one answer the new one takes the place of the old. */
export function toggled(chosen: readonly string[], option: string, choose: number): string[] {
  if (choose === 1) return [option];
  if (chosen.includes(option)) return chosen.filter((id) => id !== option);
  return chosen.length < choose ? [...chosen, option].sort() : [...chosen];
}

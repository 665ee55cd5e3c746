/** An assignment as lists and pages show it; times are ISO 8601. */
export interface AssignmentView {
  id: string;
  title: string;
  note: string;
  kind: string;
  questions: number;
  opensAt: string;
  dueAt: string | null;
  closesAt: string | null;
  attempts: number | null;
  minutes: number | null;
  late: string;
  latePenalty: number;
  release: string;
  released: boolean;
  weight: number;
  withdrawn: boolean;
}

/** Where one's own work at an assignment stands. */
export interface OwnWorkView {
  phase: 'ahead' | 'open' | 'late' | 'closed';
  /** As it holds for oneself, ISO 8601. */
  dueAt: string | null;
  closesAt: string | null;
  open: boolean;
  handedIn: number;
  daysLate: number;
  missing: boolean;
  /** Percent; null where there is none, or it is not released. */
  score: number | null;
  comment: string;
}

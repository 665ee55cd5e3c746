import type { QuizHostView } from '@/classroom/quiz/quiz-views';

/** What the pages of a host are made with. */
export interface HostProps {
  session: string;
  title: string;
  code: string;
  /** Origins at which people join, the best first. */
  origins: string[];
}

/** What a host's stream tells. */
export interface HostTold {
  host: QuizHostView;
}

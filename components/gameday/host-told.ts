import type { GameDayHostView } from '@/classroom/gameday/gameday-views';

/** What a host's stream tells of a GameDay. */
export interface DayTold {
  host: GameDayHostView;
}

import type { Random } from '../random';

/** Somebody with something on the web. */
export interface Company {
  /** At the beginning of a sentence: "A theater". */
  who: string;
  /** Inside a sentence: "the theater". */
  they: string;
  /** Its application: "ticket shop". */
  site: string;
  /** What its database keeps, plural: "bookings". */
  records: string;
}

const COMPANIES: readonly Company[] = [
  ['A theater', 'ticket shop', 'bookings'],
  ['A regional bank', 'loan portal', 'applications'],
  ['A museum', 'admission site', 'reservations'],
  ['A logistics company', 'parcel tracker', 'scans'],
  ['A hospital group', 'appointment site', 'appointments'],
  ['A tea merchant', 'web shop', 'orders'],
  ['A university', 'course registry', 'enrollments'],
  ['A ferry operator', 'timetable service', 'bookings'],
  ['A game studio', 'score board', 'scores'],
  ['A news publisher', 'comment service', 'comments'],
  ['A hotel chain', 'reservation system', 'reservations'],
  ['An insurance company', 'claims portal', 'claims'],
  ['A city library', 'loan catalog', 'loans'],
  ['A bicycle rental firm', 'rental app', 'rentals'],
  ['An energy supplier', 'meter portal', 'readings'],
  ['A furniture maker', 'order portal', 'orders'],
  ['A sports league', 'fixture service', 'results'],
  ['A travel agency', 'trip planner', 'trips'],
  ['A seed supplier', 'catalog shop', 'orders'],
  ['A property agency', 'listing service', 'listings'],
  ['A food delivery firm', 'ordering app', 'orders'],
  ['A concert hall', 'box office', 'bookings'],
  ['An airport', 'flight board', 'updates'],
  ['A pharmacy chain', 'prescription service', 'prescriptions'],
].map(([who = '', site = '', records = '']) => ({
  ...{ who, site, records, they: `the ${who.replace(/^An? /, '')}` },
}));

/** One of the companies. */
export function company(random: Random): Company {
  return random.pick(COMPANIES);
}

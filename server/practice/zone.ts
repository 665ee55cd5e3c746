import { type Now, nowIn } from '@/progress/standing';
import { isZone } from '@/progress/study-day';

/** Cookie in which the browser says its time zone, as the IANA database names it. */
export const ZONE_COOKIE = 'faultline-zone';

/** The present moment in the time zone that a cookie says; in UTC without one, or where it says no zone. */
export function nowFor(zone: string | undefined, at: Date): Now {
  const named = zone === undefined ? '' : decoded(zone);
  return nowIn(at.getTime(), isZone(named) ? named : 'UTC');
}

/** The same from the headers of a request. */
export function nowOf(headers: Headers, at: Date): Now {
  const pairs = (headers.get('cookie') ?? '').split('; ');
  const pair = pairs.find((candidate) => candidate.startsWith(`${ZONE_COOKIE}=`));
  return nowFor(pair?.slice(ZONE_COOKIE.length + 1), at);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

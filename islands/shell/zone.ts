const COOKIE = 'faultline-zone';

/** Pages that speak of days. */
const OF_DAYS = /^\/(practice|progress)$/;

/**
 * Tells the server the time zone of this browser, in which its days begin and end. A page of days is loaded once more where another day has begun here than
 * by universal time, which the server went by.
 */
export function startZone(): void {
  const zone = encodeURIComponent(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const line = `${COOKIE}=${zone}`;
  const isKept = () => document.cookie.split('; ').includes(line);
  if (isKept()) return;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
  document.cookie = `${line}; path=/; max-age=31536000; samesite=lax`;
  if (isKept() && OF_DAYS.test(location.pathname) && isAnotherDay(new Date())) location.reload();
}

function isAnotherDay(now: Date): boolean {
  const here = [now.getFullYear(), now.getMonth(), now.getDate()].join();
  return here !== [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()].join();
}

'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect } from 'react';

const COOKIE = 'faultline-zone';

/** Pages that speak of days. */
const OF_DAYS = ['/practice', '/progress'];

/** Tells the server the time zone of this browser, in which its days begin and end; a page of days is shown again by it. */
export function TimeZone() {
  const router = useRouter();
  const path = usePathname();
  useEffect(() => {
    const zone = encodeURIComponent(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (document.cookie.split('; ').includes(`${COOKIE}=${zone}`)) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
    document.cookie = `${COOKIE}=${zone}; path=/; max-age=31536000; samesite=lax`;
    if (OF_DAYS.includes(path)) router.refresh();
  }, [router, path]);
  return null;
}

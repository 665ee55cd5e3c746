'use client';

import { usePathname } from 'next/navigation';

/** The address that was asked for, as it was typed. */
export function AddressGiven() {
  return <code>{usePathname()}</code>;
}

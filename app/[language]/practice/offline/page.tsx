import type { Metadata } from 'next';
import { OfflinePractice } from '@/components/practice/offline-practice';

/** Made when asked for: its scripts run by the nonce of each answer. It is the same for everybody. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'Practice without a network', robots: { index: false } };

export default function OfflinePracticePage() {
  return (
    <main id="main" className="page">
      <OfflinePractice />
    </main>
  );
}

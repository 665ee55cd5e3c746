import type { Metadata } from 'next';
import { OfflineLab } from '@/components/lab/offline-lab';

/** Made when asked for: its scripts run by the nonce of each answer. It is the same for everybody. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'Lab without a network', robots: { index: false } };

export default function OfflineLabPage() {
  return <OfflineLab />;
}

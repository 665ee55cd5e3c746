import type { Metadata } from 'next';
import { getTranslations } from '@/components/language/on-the-server';
import { OfflinePractice } from '@/components/practice/offline-practice';

/** Made when asked for: its scripts run by the nonce of each answer. It is the same for everybody. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('run');
  return { title: t('offline.title'), robots: { index: false } };
}

export default function OfflinePracticePage() {
  return (
    <main id="main" className="page">
      <OfflinePractice />
    </main>
  );
}

import type { Metadata } from 'next';
import { LabMessages } from '@/components/lab/lab-messages';
import { OfflineLab } from '@/components/lab/offline-lab';
import { getTranslations } from '@/components/language/on-the-server';

/** Made when asked for: its scripts run by the nonce of each answer. It is the same for everybody. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lab');
  return { title: t('page.offlineTitle'), robots: { index: false } };
}

export default function OfflineLabPage() {
  return (
    <LabMessages>
      <OfflineLab />
    </LabMessages>
  );
}

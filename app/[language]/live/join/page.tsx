import type { Metadata } from 'next';
import { getTranslations } from '@/components/language/on-the-server';
import { JoinForm } from '@/components/live/join-form';
import { Wordmark } from '@/components/shell/wordmark';

/** Made when asked for: its scripts run by the nonce of each answer. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('live');
  return { title: t('join.title') };
}

export default async function JoinPage() {
  const t = await getTranslations('live');
  return (
    <main id="main" className="live-phone">
      <Wordmark />
      <h1>{t('join.title')}</h1>
      <JoinForm code={null} />
    </main>
  );
}

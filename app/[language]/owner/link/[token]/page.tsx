import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from '@/components/language/on-the-server';
import { ResetLinkPage } from '@/components/owner/reset-link-page';
import { found } from '@/server/http/found';
import { loadResetLink } from '@/server/installation/loaders';
import { currentLearner } from '@/server/session/loaders';

// The address holds a secret: nothing on this page may pass it on.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('owner');
  return { title: t('link.short'), referrer: 'no-referrer' };
}

export default async function ResetLink({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const asker = await currentLearner();
  const link = loadResetLink(asker, token, new Headers(await headers()), new Date());
  return <ResetLinkPage {...(await found(link, '/owner'))} />;
}

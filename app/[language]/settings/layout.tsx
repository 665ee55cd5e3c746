import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/account.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings');
  return { title: t('title') };
}

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <Shell current={null}>
      <ClientMessages areas={['settings', 'account']}>{children}</ClientMessages>
    </Shell>
  );
}

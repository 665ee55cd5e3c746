import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/account.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <Shell current={null}>
      <ClientMessages areas={['account']}>{children}</ClientMessages>
    </Shell>
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/classes.css';
import '@/app/styles/owner.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('owner');
  return { title: t('title'), robots: { index: false } };
}

export default function OwnerLayout({ children }: { children: ReactNode }) {
  return (
    <Shell current={null}>
      <ClientMessages areas={['owner']}>{children}</ClientMessages>
    </Shell>
  );
}

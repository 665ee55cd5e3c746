import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/item.css';
import '@/app/styles/item-reveal.css';
import '@/app/styles/statistics.css';
import '@/app/styles/classes.css';
import '@/app/styles/assignments.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes');
  return { title: t('title'), robots: { index: false } };
}

export default function ClassesLayout({ children }: { children: ReactNode }) {
  return (
    <Shell current="classes">
      <ClientMessages areas={['item']}>{children}</ClientMessages>
    </Shell>
  );
}

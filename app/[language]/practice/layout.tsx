import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/evidence.css';
import '@/app/styles/run.css';
import '@/app/styles/item.css';
import '@/app/styles/item-reveal.css';
import '@/app/styles/item-kinds.css';
import '@/app/styles/session.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('practice');
  return { title: t('title') };
}

export default function PracticeLayout({ children }: { children: ReactNode }) {
  return (
    <Shell current="practice">
      <ClientMessages areas={['item', 'run', 'answering', 'timeline', 'figures', 'units']}>{children}</ClientMessages>
    </Shell>
  );
}

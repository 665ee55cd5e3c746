import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/evidence.css';
import '@/app/styles/progress.css';
import '@/app/styles/progress-figures.css';
import '@/app/styles/readiness.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('progress');
  return { title: t('title') };
}

export default function ProgressLayout({ children }: { children: ReactNode }) {
  return (
    <Shell current="progress">
      <ClientMessages areas={['progress']}>{children}</ClientMessages>
    </Shell>
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
import { Shell } from '@/components/shell/shell';
import '@/app/styles/progress.css';
import '@/app/styles/progress-figures.css';
import '@/app/styles/statistics.css';
import '@/app/styles/classes.css';
import '@/app/styles/question-files.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('questions');
  return { title: t('pageTitle') };
}

export default function QuestionsLayout({ children }: { children: ReactNode }) {
  return (
    <Shell current={null}>
      <ClientMessages areas={['questions']}>{children}</ClientMessages>
    </Shell>
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/language/client-messages';
import { getTranslations } from '@/components/language/on-the-server';
import '@/app/styles/evidence.css';
import '@/app/styles/run.css';
import '@/app/styles/item.css';
import '@/app/styles/item-reveal.css';
import './live.css';
import './wall.css';
import './reveal.css';
import './builder.css';
import './gameday.css';
import './tiles.css';
import './board.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('live');
  return { title: t('pageTitle'), robots: { index: false } };
}

export default function LiveLayout({ children }: { children: ReactNode }) {
  return <ClientMessages areas={['live', 'gameday', 'item', 'answering', 'timeline']}>{children}</ClientMessages>;
}

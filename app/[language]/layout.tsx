import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageFrame } from '@/app/page-frame';
import { getLanguage, getTranslations } from '@/components/language/on-the-server';
import { isLanguage, LANGUAGES } from '@/language/languages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    title: { default: 'Faultline', template: '%s · Faultline' },
    description: t('description'),
    manifest: `/manifest.webmanifest?language=${await getLanguage()}`,
    referrer: 'same-origin',
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f7f4' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1312' },
  ],
};

/** Documents are made once in every language. */
export function generateStaticParams() {
  return Object.keys(LANGUAGES).map((language) => ({ language }));
}

interface Props {
  children: ReactNode;
  params: Promise<{ language: string }>;
}

export default async function RootLayout({ children, params }: Props) {
  const { language } = await params;
  if (!isLanguage(language)) notFound();
  return <PageFrame language={language}>{children}</PageFrame>;
}

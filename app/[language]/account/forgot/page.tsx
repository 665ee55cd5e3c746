import type { Metadata } from 'next';
import { ForgotPage } from '@/components/account/forgot-page';
import { getTranslations } from '@/components/language/on-the-server';
import { mailSettings } from '@/server/mail/settings';
import { askForLinkForm } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('forgot.title') };
}

type Query = Record<string, string | string[] | undefined>;

export default async function Forgot({ searchParams }: { searchParams: Promise<Query> }) {
  const { sent } = await searchParams;
  return <ForgotPage mails={mailSettings() !== null} sent={sent !== undefined} askForLink={askForLinkForm} />;
}

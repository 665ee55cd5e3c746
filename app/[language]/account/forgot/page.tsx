import type { Metadata } from 'next';
import { ForgotPage } from '@/components/account/forgot-page';
import { mailSettings } from '@/server/mail/settings';
import { askForLinkForm } from '../actions';

export const metadata: Metadata = { title: 'Forgot the password' };

type Query = Record<string, string | string[] | undefined>;

export default async function Forgot({ searchParams }: { searchParams: Promise<Query> }) {
  const { sent } = await searchParams;
  return <ForgotPage mails={mailSettings() !== null} sent={sent !== undefined} askForLink={askForLinkForm} />;
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from '@/components/language/on-the-server';
import { PlatformsPage } from '@/components/lti/platforms-page';
import { Shell } from '@/components/shell/shell';
import { may } from '@/server/access';
import { ownOrigin } from '@/server/http/reachable';
import { readPlatforms } from '@/server/lti/platforms';
import { currentLearner } from '@/server/session/loaders';
import '@/app/styles/account.css';
import '@/app/styles/classes.css';
import '@/app/styles/lti.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lti');
  return { title: t('pageTitle') };
}

type Query = Record<string, string | string[] | undefined>;

export default async function Platforms({ searchParams }: { searchParams: Promise<Query> }) {
  const learner = await currentLearner();
  // Who may not see it does not learn that it is there.
  if (!may(learner?.role ?? 'nobody', 'manage-installation')) notFound();
  const { problem } = await searchParams;
  const origin = ownOrigin(new Headers(await headers()));
  return (
    <Shell current={null}>
      <PlatformsPage platforms={await readPlatforms()} origin={origin} problem={problem} />
    </Shell>
  );
}

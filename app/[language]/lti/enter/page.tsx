import { notFound } from 'next/navigation';
import { EnterPage } from '@/components/lti/enter-page';
import { describeLaunch } from '@/server/lti/describe-launch';
import '@/app/styles/lti.css';

type Query = Record<string, string | string[] | undefined>;

/** Where a launch arrives: one button. Made to stand in a frame of the platform, so it has no bars. */
export default async function Enter({ searchParams }: { searchParams: Promise<Query> }) {
  const { key } = await searchParams;
  const launch = typeof key === 'string' ? await describeLaunch(key) : null;
  if (!launch || typeof key !== 'string') notFound();
  return <EnterPage launchKey={key} {...launch} />;
}

import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ChoosePage } from '@/components/lti/choose-page';
import { ownOrigin } from '@/server/http/reachable';
import { readChoice } from '@/server/lti/deep-linking';
import '@/app/styles/lti.css';

type Query = Record<string, string | string[] | undefined>;

/** Where an instructor chooses what a link in the course leads to. Stands in a frame of the platform. */
export default async function Choose({ searchParams }: { searchParams: Promise<Query> }) {
  const { key } = await searchParams;
  const origin = ownOrigin(new Headers(await headers()));
  const choice = typeof key === 'string' ? await readChoice(key, origin) : null;
  if (!choice) notFound();
  return <ChoosePage {...choice} />;
}

import { notFound, redirect } from 'next/navigation';
import { listPacks } from '@/server/content/packs';

/** `/practice/ebs` is short for the choice with that topic ticked. */
export default async function PracticeTopic({ params }: { params: Promise<{ topic: string }> }) {
  const { topic } = await params;
  const pack = listPacks().find(({ topics }) => topics.some(({ id }) => id === topic));
  if (!pack) notFound();
  redirect(`/practice?pack=${pack.id}&topic=${topic}`);
}

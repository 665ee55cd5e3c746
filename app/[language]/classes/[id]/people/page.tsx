import { headers } from 'next/headers';
import { ClassHead } from '@/components/classes/class-head';
import { ClassSettings } from '@/components/classes/class-settings';
import { InvitePanel } from '@/components/classes/invite-panel';
import { People } from '@/components/classes/people';
import { ProblemLine } from '@/components/forms/problem-line';
import { Footer } from '@/components/shell/footer';
import { mayInClass } from '@/server/access';
import { loadPeople } from '@/server/classes/loaders';
import { found } from '@/server/http/found';
import { currentLearner } from '@/server/session/loaders';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PeopleOfClass({ params, searchParams }: Props) {
  const { id } = await params;
  const { problem } = await searchParams;
  const asker = await currentLearner();
  const page = loadPeople(asker, id, new Headers(await headers()));
  const { head, people, source, invite } = await found(page, `/classes/${id}/people`);
  return (
    <main id="main" className="page">
      <ClassHead head={head} tab="people" />
      <ProblemLine code={problem} />
      <InvitePanel {...invite} />
      <People classId={id} people={people} manages={invite.manages} platform={source?.platform ?? null} />
      {mayInClass(head.standing, 'manage-class') && <ClassSettings {...head} />}
      <Footer />
    </main>
  );
}

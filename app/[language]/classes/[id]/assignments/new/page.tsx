import { cookies } from 'next/headers';
import { NewAssignment } from '@/components/assignments/new-assignment';
import { ClassHead } from '@/components/classes/class-head';
import { ProblemLine } from '@/components/forms/problem-line';
import { getTranslations } from '@/components/language/on-the-server';
import { familyLabel } from '@/components/live/family-labels';
import { Footer } from '@/components/shell/footer';
import { loadNewAssignment } from '@/server/assignments/loaders';
import { found } from '@/server/http/found';
import { FAMILIES } from '@/server/live/create-quiz';
import { nowFor, ZONE_COOKIE } from '@/server/practice/zone';
import { currentLearner } from '@/server/session/loaders';
import { newTerms, timeZones } from '../../../terms';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NewAssignmentPage({ params, searchParams }: Props) {
  const t = await getTranslations('assignments');
  const live = await getTranslations('live');
  const { id } = await params;
  const { kind, problem } = await searchParams;
  const here = `/classes/${id}/assignments/new`;
  const { head, pack, lengths, briefs } = await found(loadNewAssignment(await currentLearner(), id), here);
  const { zone } = nowFor((await cookies()).get(ZONE_COOKIE)?.value, new Date());
  const offered = ['quiz', ...(lengths.length > 0 ? ['exam'] : []), ...(briefs.length > 0 ? ['design'] : [])];
  const chosen = offered.find((one) => one === kind) ?? 'quiz';
  return (
    <main id="main" className="page">
      <ClassHead head={head} tab="work" />
      <h2 className="assignment-heading">{t('new.title')}</h2>
      <ProblemLine code={problem} />
      <NewAssignment
        {...{ pack, lengths, briefs }}
        classId={id}
        kind={chosen}
        families={FAMILIES.map((family) => ({ id: family, label: familyLabel(live, family) }))}
        defaults={newTerms(zone)}
        zones={timeZones()}
      />
      <Footer />
    </main>
  );
}

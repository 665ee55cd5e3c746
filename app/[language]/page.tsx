import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { OpenWork } from '@/components/assignments/open-work';
import { FirstVisit } from '@/components/home/first-visit';
import { isNewcomer } from '@/components/home/home-overview';
import { OpeningFigure } from '@/components/home/opening-figure';
import { Returning } from '@/components/home/returning';
import { countStandings } from '@/components/progress/fact-bars';
import { PackList } from '@/components/reading/pack-list';
import { Footer } from '@/components/shell/footer';
import { Shell } from '@/components/shell/shell';
import type { TopicMastery } from '@/progress/mastery';
import { loadOpenWork } from '@/server/assignments/loaders';
import { listBriefs } from '@/server/briefs/loaders';
import { loadHome } from '@/server/overview/home';
import { openingRun } from '@/server/overview/opening-run';
import { loadPracticeOverview } from '@/server/practice/overview';
import { nowFor, ZONE_COOKIE } from '@/server/practice/zone';
import { currentLearner } from '@/server/session/loaders';
import '@/app/styles/evidence.css';
import '@/app/styles/assignments.css';

export const metadata: Metadata = { title: { absolute: 'Faultline' } };

/** How many facts of a topic are due, weak and new. */
function toHomeTopic({ topic, facts }: TopicMastery) {
  const { due, weak, new: fresh } = countStandings(facts);
  return { topic, due, weak, new: fresh };
}

export default async function Home() {
  const learner = await currentLearner();
  const home = await loadHome(learner?.id ?? null);
  if (!home) {
    return (
      <Shell current="home">
        <PackList packs={[]} />
      </Shell>
    );
  }
  const { pack, overview } = home;
  const briefs = listBriefs().filter((loaded) => loaded.pack.id === pack.id);
  const begun = briefs.find(({ brief }) => brief.id === overview.leftOff.brief?.brief) ?? briefs[0];
  const run = openingRun(pack.id);
  const now = nowFor((await cookies()).get(ZONE_COOKIE)?.value, new Date());
  const practice = await loadPracticeOverview(learner?.id ?? null, pack, now);
  const open = await loadOpenWork(learner, new Date(now.at));
  const work = (
    <OpenWork
      zone={now.zone}
      work={open.map(({ line, cell, className }) => ({
        ...{ classId: line.classId, id: line.id, title: line.title, kind: line.kind, className },
        ...{ open: cell.open, dueAt: cell.times.dueAt === null ? null : new Date(cell.times.dueAt).toISOString() },
      }))}
    />
  );
  return (
    <Shell current="home">
      <main id="main" className="page">
        {isNewcomer(overview) ? (
          <FirstVisit
            pack={pack}
            brief={begun?.brief.id ?? null}
            figure={run && <OpeningFigure run={run} />}
            work={work}
          />
        ) : (
          <Returning
            pack={pack}
            overview={overview}
            practice={{ ...practice, topics: practice.topics.map(toHomeTopic) }}
            guest={learner?.role === 'guest'}
            brief={begun ? { id: begun.brief.id, title: begun.brief.title } : null}
            work={work}
          />
        )}
        <Footer {...(pack.info.trademark && { note: pack.info.trademark })} />
      </main>
    </Shell>
  );
}

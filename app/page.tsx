import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { FirstVisit } from '@/components/home/first-visit';
import { isNewcomer } from '@/components/home/home-overview';
import { OpeningFigure } from '@/components/home/opening-figure';
import { Returning } from '@/components/home/returning';
import { countStandings } from '@/components/progress/fact-bars';
import { PackList } from '@/components/reading/pack-list';
import { Footer } from '@/components/shell/footer';
import { Shell } from '@/components/shell/shell';
import type { TopicMastery } from '@/progress/mastery';
import { listBriefs } from '@/server/briefs/loaders';
import { loadHome } from '@/server/overview/home';
import { openingRun } from '@/server/overview/opening-run';
import { loadPracticeOverview } from '@/server/practice/overview';
import { nowFor, ZONE_COOKIE } from '@/server/practice/zone';
import { currentLearner } from '@/server/session/loaders';
import './styles/evidence.css';

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
  return (
    <Shell current="home">
      <main id="main" className="page">
        {isNewcomer(overview) ? (
          <FirstVisit pack={pack} brief={begun?.brief.id ?? null} figure={run && <OpeningFigure run={run} />} />
        ) : (
          <Returning
            pack={pack}
            overview={overview}
            practice={{ ...practice, topics: practice.topics.map(toHomeTopic) }}
            guest={learner?.role === 'guest'}
            brief={begun ? { id: begun.brief.id, title: begun.brief.title } : null}
          />
        )}
        <Footer {...(pack.info.trademark && { note: pack.info.trademark })} />
      </main>
    </Shell>
  );
}

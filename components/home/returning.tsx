import type { ReactNode } from 'react';
import type { Pack } from '@/curriculum/pack';
import { wilsonInterval } from '@/progress/wilson-interval';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { studyTime } from '../progress/day-words';
import { ShareEstimate } from '../progress/share-estimate';
import { briefAddress, packAddress, topicAddress } from '../reading/addresses';
import { count } from '../reading/words';
import { TopicMap } from '../topic-map';
import { headline } from './headline';
import type { HomeOverview, HomePractice } from './home-overview';
import { type NextPage, nextPage, pagesRead } from './next-page';
import { StartPractice } from './start-practice';

interface Props {
  pack: Pack;
  overview: HomeOverview;
  practice: HomePractice;
  guest: boolean;
  /** The brief to open next, with its title. */
  brief: { id: string; title: string } | null;
  /** What a class waits for. */
  work: ReactNode;
}

/** Home for somebody who has begun: where they left off, what to be asked, what their answers say, the topics. */
export function Returning({ pack, overview, practice, guest, brief, work }: Props) {
  const page = nextPage(pack, overview.readings);
  return (
    <>
      <header className="page-head home-head">
        <h1>{headline(practice.counts, page)}</h1>
        {guest && (
          <p>
            You study as a guest of this device. <a href="/account">An account</a> keeps your progress elsewhere too.
          </p>
        )}
      </header>
      {work}
      <div className="now">
        <Reading pack={pack} page={page} brief={brief} />
        <Practising pack={pack} practice={practice} />
      </div>
      <SoFar pack={pack} overview={overview} brief={brief} />
      <section className="section" aria-labelledby="map">
        <div className="section-head">
          <h2 id="map">Topic map</h2>
          <p>Each level outlives the one below it.</p>
        </div>
        <TopicMap pack={pack} states={overview.facts} {...(page && { current: page.topic.id })} />
      </section>
    </>
  );
}

function Reading({ pack, page, brief }: Pick<Props, 'pack' | 'brief'> & { page: NextPage | null }) {
  const lab = brief && (
    <ButtonLink kind="plain" href={briefAddress(brief.id)}>
      Break it in the lab
    </ButtonLink>
  );
  if (!page) {
    return (
      <section className="now-reading">
        <p className="now-label">Reading</p>
        <h2>All {pack.topics.length} pages are read.</h2>
        <div className="actions">
          <ButtonLink kind="quiet" href={packAddress(pack.id)}>
            All topics
          </ButtonLink>
          {lab}
        </div>
      </section>
    );
  }
  const { topic, number, stopped, minutes } = page;
  return (
    <section className="now-reading">
      <p className="now-label">
        {stopped ? 'Go on reading' : 'Read next'}, page {number} of {pack.topics.length}
      </p>
      <h2>{topic.title}</h2>
      {stopped ? (
        <p>
          You stopped at <b>{stopped.title}</b>. About {count(minutes, 'minute')} left.
        </p>
      ) : (
        <p>
          {topic.page?.lead} {count(minutes, 'minute')}.
        </p>
      )}
      <div className="actions">
        <ButtonLink href={topicAddress(pack.id, topic.id, stopped?.anchor)}>
          {stopped ? 'Continue' : 'Read'}
          <Glyph name="next" />
        </ButtonLink>
        {lab}
      </div>
    </section>
  );
}

/** Most topics that are named beside the count. */
const NAMED = 4;

const KIND_WORDS = {
  due: (facts: number) => (facts === 1 ? 'fact is due' : 'facts are due'),
  weak: (facts: number) => (facts === 1 ? 'fact is weak' : 'facts are weak'),
  new: (facts: number) => (facts === 1 ? 'fact not asked yet' : 'facts not asked yet'),
};

function Practising({ pack, practice }: Pick<Props, 'pack' | 'practice'>) {
  const { counts, newLeft, pace } = practice;
  const kind = counts.due > 0 ? 'due' : counts.weak > 0 ? 'weak' : 'new';
  const topics = practice.topics.filter((topic) => topic[kind] > 0).sort((a, b) => b[kind] - a[kind]);
  const rest = topics.slice(NAMED).reduce((total, topic) => total + topic[kind], 0);
  const today = counts.due + Math.min(newLeft, counts.new);
  return (
    <section className="now-practice">
      <p className="now-label">
        Practice{pace !== null && today > 0 && `, about ${studyTime(today * pace)} by today’s plan`}
      </p>
      <h2 className="now-count">
        <b>{counts[kind]}</b> {KIND_WORDS[kind](counts[kind])}
      </h2>
      <ul>
        {topics.slice(0, NAMED).map(({ topic, [kind]: facts }) => (
          <li key={topic}>
            <span>{pack.topics.find(({ id }) => id === topic)?.short}</span>
            <b>{facts}</b>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <span>{count(topics.length - NAMED, 'other topic')}</span>
            <b>{rest}</b>
          </li>
        )}
      </ul>
      <div className="actions">
        <StartPractice pack={pack.id} />
        <ButtonLink kind="plain" href={`/practice?pack=${pack.id}`}>
          Choose topics
        </ButtonLink>
      </div>
    </section>
  );
}

function SoFar({ pack, overview, brief }: Pick<Props, 'pack' | 'overview' | 'brief'>) {
  const correct = overview.accuracy.reduce((sum, topic) => sum + topic.correct, 0);
  const answered = overview.accuracy.reduce((sum, topic) => sum + topic.answered, 0);
  const share = answered === 0 ? null : correct / answered;
  const [attempt] = overview.attempts;
  return (
    <section className="section" aria-labelledby="so-far">
      <div className="section-head">
        <h2 id="so-far">So far</h2>
        <p>
          Whiskers: the range that your answers leave open, 19 times in 20. <a href="/progress">All of it</a>
        </p>
      </div>
      <dl className="so-far">
        <div>
          <dt>Right when asked, 0 to 100 %</dt>
          <dd>
            <ShareEstimate estimate={{ answered, correct, share, interval: wilsonInterval(correct, answered) }} />
          </dd>
        </div>
        <div>
          <dt>Pages read</dt>
          <dd>
            {pagesRead(overview.readings)} of {pack.topics.length}
          </dd>
        </div>
        <div>
          <dt>Last design handed in</dt>
          <dd>
            {attempt ? `${attempt.score} of 100${brief?.id === attempt.brief ? `, ${brief.title}` : ''}` : 'none yet'}
          </dd>
        </div>
      </dl>
    </section>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import { wilsonInterval } from '@/progress/wilson-interval';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { Material } from '../language/material';
import { studyTime } from '../language/spans';
import { ShareEstimate } from '../progress/share-estimate';
import { briefAddress, packAddress, topicAddress } from '../reading/addresses';
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
  const t = useTranslations('home');
  const page = nextPage(pack, overview.readings);
  return (
    <>
      <header className="page-head home-head">
        <h1>{headline(t, practice.counts, page)}</h1>
        {guest && <p>{t.rich('guest', { link: (text) => <a href="/account">{text}</a> })}</p>}
      </header>
      {work}
      <div className="now">
        <Reading pack={pack} page={page} brief={brief} />
        <Practising pack={pack} practice={practice} />
      </div>
      <SoFar pack={pack} overview={overview} brief={brief} />
      <section className="section" aria-labelledby="map">
        <div className="section-head">
          <h2 id="map">{t('map')}</h2>
          <p>{t('mapNote')}</p>
        </div>
        <TopicMap pack={pack} states={overview.facts} {...(page && { current: page.topic.id })} />
      </section>
    </>
  );
}

function Reading({ pack, page, brief }: Pick<Props, 'pack' | 'brief'> & { page: NextPage | null }) {
  const t = useTranslations('home');
  const units = useTranslations('units');
  const lab = brief && (
    <ButtonLink kind="plain" href={briefAddress(brief.id)}>
      {t('breakInLab')}
    </ButtonLink>
  );
  if (!page) {
    return (
      <section className="now-reading">
        <p className="now-label">{t('reading.label')}</p>
        <h2>{t('reading.allRead', { pages: pack.topics.length })}</h2>
        <div className="actions">
          <ButtonLink kind="quiet" href={packAddress(pack.id)}>
            {t('reading.allTopics')}
          </ButtonLink>
          {lab}
        </div>
      </section>
    );
  }
  const { topic, number, stopped, minutes } = page;
  return (
    <section className="now-reading">
      <p className="now-label">{t(stopped ? 'reading.goOn' : 'reading.next', { number, pages: pack.topics.length })}</p>
      <h2>
        <Material>{topic.title}</Material>
      </h2>
      {stopped ? (
        <p>
          {t.rich('reading.stopped', {
            b: () => (
              <b>
                <Material>{stopped.title}</Material>
              </b>
            ),
            section: stopped.title,
            minutes,
          })}
        </p>
      ) : (
        <p>
          <Material>{topic.page?.lead}</Material> {units('minutes', { count: minutes })}.
        </p>
      )}
      <div className="actions">
        <ButtonLink href={topicAddress(pack.id, topic.id, stopped?.anchor)}>
          {t(stopped ? 'reading.continue' : 'reading.read')}
          <Glyph name="next" />
        </ButtonLink>
        {lab}
      </div>
    </section>
  );
}

/** Most topics that are named beside the count. */
const NAMED = 4;

function Practising({ pack, practice }: Pick<Props, 'pack' | 'practice'>) {
  const t = useTranslations('home');
  const units = useTranslations('units');
  const { counts, newLeft, pace } = practice;
  const kind = counts.due > 0 ? 'due' : counts.weak > 0 ? 'weak' : 'new';
  const topics = practice.topics.filter((topic) => topic[kind] > 0).sort((a, b) => b[kind] - a[kind]);
  const rest = topics.slice(NAMED).reduce((total, topic) => total + topic[kind], 0);
  const today = counts.due + Math.min(newLeft, counts.new);
  return (
    <section className="now-practice">
      <p className="now-label">
        {pace !== null && today > 0
          ? t('practice.labelWithTime', { time: studyTime(units, today * pace) })
          : t('practice.label')}
      </p>
      <h2 className="now-count">
        {t.rich(`practice.${kind}`, { count: counts[kind], b: (number) => <b>{number}</b> })}
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
            <span>{t('practice.others', { count: topics.length - NAMED })}</span>
            <b>{rest}</b>
          </li>
        )}
      </ul>
      <div className="actions">
        <StartPractice pack={pack.id} />
        <ButtonLink kind="plain" href={`/practice?pack=${pack.id}`}>
          {t('practice.choose')}
        </ButtonLink>
      </div>
    </section>
  );
}

function SoFar({ pack, overview, brief }: Pick<Props, 'pack' | 'overview' | 'brief'>) {
  const t = useTranslations('home');
  const correct = overview.accuracy.reduce((sum, topic) => sum + topic.correct, 0);
  const answered = overview.accuracy.reduce((sum, topic) => sum + topic.answered, 0);
  const share = answered === 0 ? null : correct / answered;
  const [attempt] = overview.attempts;
  return (
    <section className="section" aria-labelledby="so-far">
      <div className="section-head">
        <h2 id="so-far">{t('soFar.title')}</h2>
        <p>{t.rich('soFar.note', { link: (text) => <a href="/progress">{text}</a> })}</p>
      </div>
      <dl className="so-far">
        <div>
          <dt>{t('soFar.right')}</dt>
          <dd>
            <ShareEstimate estimate={{ answered, correct, share, interval: wilsonInterval(correct, answered) }} />
          </dd>
        </div>
        <div>
          <dt>{t('soFar.pagesRead')}</dt>
          <dd>{t('soFar.of', { part: pagesRead(overview.readings), whole: pack.topics.length })}</dd>
        </div>
        <div>
          <dt>{t('soFar.lastDesign')}</dt>
          <dd>
            {!attempt
              ? t('soFar.none')
              : brief?.id === attempt.brief
                ? t('soFar.scoreOf', { score: attempt.score, brief: brief.title })
                : t('soFar.score', { score: attempt.score })}
          </dd>
        </div>
      </dl>
    </section>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { Material } from '../language/material';
import { packAddress, topicAddress } from '../reading/addresses';
import { readingMinutes } from '../reading/plan';
import { TopicMap } from '../topic-map';
import { StartPractice } from './start-practice';

/** Home for somebody who has done nothing here yet: three ways to begin, one run, the topics. */
export function FirstVisit({
  pack,
  figure,
  brief,
  work,
}: {
  pack: Pack;
  figure: ReactNode;
  brief: string | null;
  /** What a class waits for. */
  work: ReactNode;
}) {
  const [first] = pack.topics.filter(({ page }) => page !== null);
  const t = useTranslations('home');
  return (
    <>
      <header className="page-head home-head">
        <h1>{t('first.title')}</h1>
        <p>
          <Material>{pack.info.summary}</Material> {t('first.lead')}
        </p>
      </header>
      {work}
      <div className="ways">
        {first?.page && (
          <Way
            glyph="book"
            title={t('first.read')}
            action={<ButtonLink href={topicAddress(pack.id, first.id)}>{t('first.begin')}</ButtonLink>}
          >
            {t('first.readBody', {
              pages: pack.topics.length,
              topic: first.short,
              minutes: readingMinutes(first.page),
            })}
          </Way>
        )}
        <Way glyph="pencil" title={t('first.asked')} action={<StartPractice pack={pack.id} kind="quiet" />}>
          {t('first.askedBody', { facts: pack.facts.size })}
        </Way>
        {brief !== null && (
          <Way
            glyph="fault"
            title={t('first.break')}
            action={
              <ButtonLink kind="quiet" href={`/lab/${brief}`}>
                {t('first.openLab')}
              </ButtonLink>
            }
          >
            {t('first.breakBody')}
          </Way>
        )}
      </div>
      {figure}
      <section className="section" aria-labelledby="map">
        <div className="section-head">
          <h2 id="map">
            <Material>{pack.info.title}</Material>
          </h2>
          <p>{t.rich('first.mapNote', { link: (text) => <a href={packAddress(pack.id)}>{text}</a> })}</p>
        </div>
        <TopicMap pack={pack} />
      </section>
    </>
  );
}

interface WayProps {
  glyph: 'book' | 'pencil' | 'fault';
  title: string;
  action: ReactNode;
  children: ReactNode;
}

function Way({ glyph, title, action, children }: WayProps) {
  return (
    <section className="way">
      <h2>
        <Glyph name={glyph} size="l" />
        {title}
      </h2>
      <p>{children}</p>
      {action}
    </section>
  );
}

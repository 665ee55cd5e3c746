import type { ReactNode } from 'react';
import type { Pack } from '@/curriculum/pack';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { packAddress, topicAddress } from '../reading/addresses';
import { readingMinutes } from '../reading/plan';
import { count } from '../reading/words';
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
  return (
    <>
      <header className="page-head home-head">
        <h1>Learn high availability by breaking it.</h1>
        <p>
          {pack.info.summary} Read it, be asked about it, then take a zone away from a design and see who notices. No
          account is needed.
        </p>
      </header>
      {work}
      <div className="ways">
        {first?.page && (
          <Way glyph="book" title="Read" action={<ButtonLink href={topicAddress(pack.id, first.id)}>Begin</ButtonLink>}>
            {count(pack.topics.length, 'page')}, each a few minutes, each number with its source. The first,{' '}
            {first.short}, takes {count(readingMinutes(first.page), 'minute')}.
          </Way>
        )}
        <Way glyph="pencil" title="Be asked" action={<StartPractice pack={pack.id} kind="quiet" />}>
          Questions made from {count(pack.facts.size, 'fact')}. Every answer comes with its reason and its source.
        </Way>
        {brief !== null && (
          <Way
            glyph="fault"
            title="Break it"
            action={
              <ButtonLink kind="quiet" href={`/lab/${brief}`}>
                Open the lab
              </ButtonLink>
            }
          >
            A design, a budget, and faults that a simulator injects. What holds is measured, not asserted.
          </Way>
        )}
      </div>
      {figure}
      <section className="section" aria-labelledby="map">
        <div className="section-head">
          <h2 id="map">{pack.info.title}</h2>
          <p>
            Each level outlives the one below it. <a href={packAddress(pack.id)}>In reading order</a>
          </p>
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

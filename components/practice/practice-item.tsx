'use client';

import { useEffect, useMemo } from 'react';
import { useTranslations } from '#language';
import { ButtonLink } from '../controls/button';
import { Glyph } from '../glyphs/glyph';
import { itemAddress } from './addresses';
import { ItemView } from './item-view';
import type { Step } from './step';
import { useSteps } from './use-steps';

/** One item by its address. After the answer the address names it, so that a reload shows the same result. */
export function PracticeItem({ step, problem }: { step: Step; problem: string | null }) {
  const t = useTranslations('item');
  const list = useMemo(() => [step], [step]);
  const steps = useSteps(list);
  const { item, clientId, other } = step;
  const address = itemAddress(item.pack, item.id);
  const answeredAddress = `${address}&answer=${clientId}`;
  const answered = Boolean(steps.states[0]?.answered);
  const further = other === null ? `/practice?pack=${item.pack}&topic=${item.topic}` : itemAddress(item.pack, other);

  useEffect(() => {
    if (answered) window.history.replaceState(null, '', answeredAddress);
  }, [answered, answeredAddress]);

  return (
    <>
      {problem && <p className="run-problem">{problem}</p>}
      <ItemView
        {...{ step, steps }}
        index={0}
        back={answeredAddress}
        retry={answeredAddress}
        onNext={() => window.location.assign(further)}
        next={
          <ButtonLink href={further}>
            {t(other === null ? 'practiseTopic' : 'nextVariant')}
            <Glyph name="next" />
          </ButtonLink>
        }
      />
    </>
  );
}

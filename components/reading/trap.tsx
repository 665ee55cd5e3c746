import { useTranslations } from '#language';
import type { Belief } from '@/curriculum/pack';
import { useMaterialMarks } from '../language/material';
import { factAddress } from './addresses';

/** A wrong belief, struck out, and why it is wrong. */
export function Trap({ pack, belief, title }: { pack: string; belief: Belief; title: string }) {
  const t = useTranslations('reading');
  const material = useMaterialMarks();
  const id = `trap-${belief.fullId.replace(/[/#]/g, '-')}`;
  return (
    <section className="trap" aria-labelledby={id}>
      <h3 className="trap-title" id={id}>
        {t('trap.title', { title })}
      </h3>
      <p className="trap-claim">
        <span className="sr-only">{t('trap.notTrue')}</span>
        <s {...material}>{belief.text}</s>
      </p>
      <p {...material}>{belief.whyWrong}</p>
      <a className="trap-source" href={factAddress(pack, belief.fact.id)}>
        {t('trap.source')}
      </a>
    </section>
  );
}

import { useTranslations } from '#language';
import type { Design } from '@/simulator';
import { describeDiagram } from '../diagram/describe-diagram';
import { Diagram } from '../diagram/diagram';
import { ScrollBox } from '../scroll-box';

/** The design that a question tells of, drawn. */
export function ItemFigure({ design }: { design: Design }) {
  const t = useTranslations('item');
  const time = useTranslations('timeline');
  return (
    <figure className="item-figure">
      <ScrollBox label={t('design')}>
        <Diagram design={design} moment={null} label={describeDiagram(time, design, null, 0)} />
      </ScrollBox>
    </figure>
  );
}

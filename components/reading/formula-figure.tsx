import { useFormatter, useTranslations } from '#language';
import type { Formula } from '@/curriculum/schema/formula';
import { useMaterialMarks } from '../language/material';
import { factAddress } from './addresses';
import { formulaLines } from './formula-text';

/** A formula in words, with example values put in, and what comes out. */
export function FormulaFigure({ pack, formula }: { pack: string; formula: Formula }) {
  const t = useTranslations('reading');
  const words = { units: useTranslations('units'), format: useFormatter() };
  const material = useMaterialMarks();
  return (
    <figure className="formula">
      {formulaLines(words, formula).map((line) => (
        <div className="formula-line" key={line.label}>
          {line.label && <b {...material}>{line.label}</b>}
          <p {...material}>{line.names}</p>
          {line.values !== line.names && (
            <p className="formula-values" {...material}>
              = {line.values}
            </p>
          )}
          <p className="formula-result">= {line.result}</p>
        </div>
      ))}
      <figcaption>
        {t(`formula.${formula.basis}`)} <span {...material}>{formula.note}</span>{' '}
        {formula.facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && ', '}
            <a href={factAddress(pack, fact)}>{t(index === 0 ? 'formula.fact' : 'formula.another')}</a>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

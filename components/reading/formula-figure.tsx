import type { Formula } from '@/curriculum/schema/formula';
import { factAddress } from './addresses';
import { formulaLines } from './formula-text';

const BASIS: Record<Formula['basis'], string> = {
  documented: 'As documented.',
  derived: 'Worked out from documented values.',
  estimate: 'The values are our estimates.',
  configuration: 'The values are what you configure.',
  arithmetic: 'Arithmetic.',
  undocumented: 'Not documented.',
};

/** A formula in words, with example values put in, and what comes out. */
export function FormulaFigure({ pack, formula }: { pack: string; formula: Formula }) {
  return (
    <figure className="formula">
      {formulaLines(formula).map((line) => (
        <div className="formula-line" key={line.label}>
          {line.label && <b>{line.label}</b>}
          <p>{line.names}</p>
          {line.values !== line.names && <p className="formula-values">= {line.values}</p>}
          <p className="formula-result">= {line.result}</p>
        </div>
      ))}
      <figcaption>
        {BASIS[formula.basis]} {formula.note}{' '}
        {formula.facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && ', '}
            <a href={factAddress(pack, fact)}>{index === 0 ? 'The fact behind it' : 'and another'}</a>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

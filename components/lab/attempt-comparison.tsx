import { useFormatter, useTranslations } from '#language';
import type { RequirementResult } from '@/simulator';
import { Button } from '../controls/button';
import { Material } from '../language/material';
import { usd, valueText, verdictKind } from '../matrix/view';
import { ScrollBox } from '../scroll-box';
import { State } from '../state/state';
import { designChanges } from './design-changes';
import type { Doc } from './history';
import type { StoredAttempt } from './lab-api';

interface Props {
  /** The older one first. */
  pair: readonly [StoredAttempt, StoredAttempt];
  numbers: readonly [number, number];
  onOpen: (document: Doc) => void;
  onClose: () => void;
}

/** Two attempts side by side: every requirement, the cost, and what was changed in the design between them. */
export function AttemptComparison({ pair, numbers, onOpen, onClose }: Props) {
  const t = useTranslations('lab');
  const design = useTranslations('labDesign');
  const format = useFormatter();
  const [before, after] = pair;
  const changes = designChanges(design, before.document, after.document);
  const resultOf = (attempt: StoredAttempt, id: string) => attempt.report.requirements.find((r) => r.id === id);
  return (
    <section className="comparison" aria-label={t('comparison.label', { first: numbers[0], second: numbers[1] })}>
      <ScrollBox label={t('comparison.table')}>
        <table className="cost-table">
          <thead>
            <tr>
              <th scope="col">{t('comparison.requirement')}</th>
              {numbers.map((number) => (
                <th key={number} scope="col">
                  {t('comparison.attempt', { number })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {after.report.requirements.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">
                  <Material>{title}</Material>
                </th>
                {pair.map((attempt) => (
                  <td key={attempt.id}>
                    <Verdict result={resultOf(attempt, id)} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('comparison.cost')}</th>
              {pair.map(({ id, report }) => (
                <td key={id}>{usd(format, report.cost.totalUsd)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('attempts.score')}</th>
              {pair.map(({ id, score }) => (
                <td key={id}>{t('attempts.of', { score })}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('comparison.design')}</th>
              {pair.map(({ id, document }, i) => (
                <td key={id}>
                  <Button
                    kind="plain"
                    small
                    onClick={() => onOpen(document)}
                    aria-label={t('comparison.openAttempt', { number: numbers[i] ?? 0 })}
                  >
                    {t('comparison.open')}
                  </Button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollBox>
      <h3>{t('comparison.changed')}</h3>
      {changes.length === 0 ? (
        <p className="panel-note">{t('comparison.same')}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <Button kind="quiet" small onClick={onClose}>
        {t('comparison.close')}
      </Button>
    </section>
  );
}

function Verdict({ result }: { result: RequirementResult | undefined }) {
  const t = useTranslations('lab');
  const matrix = useTranslations('matrix');
  const format = useFormatter();
  if (result === undefined) return t('comparison.notAsked');
  const { verdict, measure, value } = result;
  return (
    <State kind={verdictKind(verdict, measure)}>
      {valueText({ t: matrix, format }, measure, value)} {matrix(`verdicts.${verdict}`)}
    </State>
  );
}

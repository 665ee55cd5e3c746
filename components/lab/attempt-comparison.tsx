import type { RequirementResult } from '@/simulator';
import { Button } from '../controls/button';
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
  const [before, after] = pair;
  const changes = designChanges(before.document, after.document);
  const resultOf = (attempt: StoredAttempt, id: string) => attempt.report.requirements.find((r) => r.id === id);
  return (
    <section className="comparison" aria-label={`Attempts ${numbers[0]} and ${numbers[1]} side by side`}>
      <ScrollBox label="Attempts side by side">
        <table className="cost-table">
          <thead>
            <tr>
              <th scope="col">Requirement</th>
              {numbers.map((number) => (
                <th key={number} scope="col">
                  Attempt {number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {after.report.requirements.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {pair.map((attempt) => (
                  <td key={attempt.id}>
                    <Verdict result={resultOf(attempt, id)} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Cost a month</th>
              {pair.map(({ id, report }) => (
                <td key={id}>{usd(report.cost.totalUsd)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">Score</th>
              {pair.map(({ id, score }) => (
                <td key={id}>{score} of 100</td>
              ))}
            </tr>
            <tr>
              <th scope="row">Design</th>
              {pair.map(({ id, document }, i) => (
                <td key={id}>
                  <Button kind="plain" small onClick={() => onOpen(document)} aria-label={`Open attempt ${numbers[i]}`}>
                    Open
                  </Button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollBox>
      <h3>Changed between them</h3>
      {changes.length === 0 ? (
        <p className="panel-note">Nothing: it is the same design.</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <Button kind="quiet" small onClick={onClose}>
        Close
      </Button>
    </section>
  );
}

function Verdict({ result }: { result: RequirementResult | undefined }) {
  if (result === undefined) return 'not asked then';
  const { verdict, measure, value } = result;
  return (
    <State kind={verdictKind(verdict, measure)}>
      {valueText(measure, value)} {verdict}
    </State>
  );
}

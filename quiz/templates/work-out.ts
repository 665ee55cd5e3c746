import { scenarioSubjects, trialOf } from '../scenarios/ask';
import { finding } from '../scenarios/figures';
import { told } from '../scenarios/predictions';
import { refuse, type Template } from '../template';

/** A number that the story lets one work out, as the run measures it. */
export const workOut: Template = {
  id: 'work-out',
  family: 'prediction',
  title: 'Work out the number',
  way: 'number',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ numbered }) => numbered === true),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    const number = trial?.situation.number;
    if (!trial || !number) return refuse('the scenario asks for no number');
    const change = number.change ?? null;
    const prediction = trial.predict(change?.edits ?? []);
    if (prediction === null) return refuse('there is nothing to run');
    const { experiment, low, high } = prediction;
    const inUnit = (value: number) => Math.round((100 * value) / number.per) / 100;
    const value = inUnit(experiment.value);
    if (inUnit(high) - value > number.tolerance || value - inUnit(low) > number.tolerance)
      return refuse('it depends on constants by more than the tolerance');
    const ran = `Run: ${finding(trial.situation.need.measure, experiment.value)}.`;
    return {
      kind: 'numeric',
      stem: `${told(trial, change)} ${number.asks}`,
      scenario: trial.scenario(true),
      unit: number.unit,
      tolerance: number.tolerance,
      answer: {
        value,
        why: `${ran} ${number.because} ${pack.facts.get(subject.facts[0] ?? '')?.statement ?? ''}`,
        evidence: [experiment],
      },
      mistakes: number.mistakes.map((one) => ({
        value: one.value,
        why: `${one.why} ${pack.facts.get(one.fact)?.statement ?? ''}`,
        evidence: [experiment, { kind: 'fact', fact: one.fact }],
      })),
    };
  },
};

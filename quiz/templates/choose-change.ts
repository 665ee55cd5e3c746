import { changeOption, scenarioSubjects, separated, trialOf } from '../scenarios/ask';
import { refuse, type Template } from '../template';

const QUESTIONS = [
  'Which change meets this requirement?',
  'What should the company do?',
  'Which of these changes achieves that?',
  'Which solution meets this requirement?',
];

/** The one change of four that does what is asked. Every one is run. */
export const chooseChange: Template = {
  id: 'choose-change',
  family: 'scenario',
  title: 'Choose the change',
  way: 'change',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    if (trial === null) return refuse('the scenario is not for this pack');
    const { story, need } = trial.situation;
    const stem = `${story} ${need.says} ${random.pick(QUESTIONS)}`;
    const sides = separated(trial, random, stem, 1, 3);
    if (sides === null) return refuse('the changes do not separate');
    return {
      stem,
      scenario: trial.scenario(true),
      options: [
        ...sides.good.map((one) => changeOption(pack, trial, one, true)),
        ...sides.bad.map((one) => changeOption(pack, trial, one, false)),
      ],
    };
  },
};

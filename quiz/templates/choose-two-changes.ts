import { changeOption, scenarioSubjects, separated, trialOf } from '../scenarios/ask';
import { refuse, type Template } from '../template';

const QUESTIONS = [
  'Which TWO of these changes would each meet the requirement on its own?',
  'Which TWO changes, each by itself, do what is asked?',
];

/** Two changes of five, each of which would do. */
export const chooseTwoChanges: Template = {
  id: 'choose-two-changes',
  family: 'scenario',
  title: 'Choose two changes that each do',
  way: 'changes',
  proven: true,
  subjects: (pack) => scenarioSubjects(pack, ({ remedies }) => remedies >= 2),
  make(pack, subject, random) {
    const trial = trialOf(pack, subject, random);
    if (trial === null) return refuse('the scenario is not for this pack');
    const { story, need } = trial.situation;
    const stem = `${story} ${need.says} ${random.pick(QUESTIONS)}`;
    const sides = separated(trial, random, stem, 2, 3);
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

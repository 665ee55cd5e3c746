import { estateTrial } from '../scenarios/estate';
import { spotsOf } from '../scenarios/weak-points';
import { refuse, type Template } from '../template';
import { weakPointSubjects } from './single-points';

const QUESTIONS = [
  'Which of these parts alone can make the site unavailable for more than 3 minutes?',
  'The failure of which part is felt for more than 3 minutes?',
];

/** Of four parts the one that is a single point of failure. */
export const weakestPart: Template = {
  id: 'weakest-part',
  family: 'weak-point',
  title: 'Tell the weak part',
  way: 'weak-part',
  proven: true,
  subjects: weakPointSubjects,
  make(pack, subject, random) {
    const { trial } = estateTrial(pack, random, subject.topic);
    const spots = spotsOf(pack, trial);
    if (spots === null) return refuse('a part is neither clearly safe nor clearly weak');
    const weak = spots.filter(({ correct }) => correct);
    const sound = spots.filter(({ correct }) => !correct);
    if (weak.length === 0 || sound.length < 3) return refuse('too few parts are sound');
    const options = [random.pick(weak), ...random.sample(sound, 3)].map(({ id: _, ...option }) => option);
    return { stem: `${trial.situation.story} ${random.pick(QUESTIONS)}`, scenario: trial.scenario(true), options };
  },
};

/** One thing that is known about the simulator beyond its own word, and how to see it again. */
export interface Proof {
  what: string;
  /** What came out. */
  figure: string;
  by: string;
}

/** Figures of the last full run. A run that gives another figure changes it here, and the page and the guide with it. */
export const PROOF: readonly Proof[] = [
  {
    what: 'Random designs on which a second simulator, one request at a time and written from the facts alone, agrees',
    figure: '400 of 400',
    by: 'npm run test:proof',
  },
  {
    what: 'The same with clients that ask again, their attempts counted as well',
    figure: '400 of 400',
    by: 'npm run test:proof',
  },
  {
    what: 'Random fault trees and random designs on which the fault-tree solver SCRAM 0.16.2 agrees on the share of time down',
    figure: '500 of 500, to 1e-9',
    by: 'test/simulator/grade/scram.test.ts',
  },
  {
    what: 'Random trees on which the exact share is that of the sum over all states',
    figure: '1,000 of 1,000, to 1e-12',
    by: 'test/simulator/grade/steady-state.test.ts',
  },
  {
    what: 'Seeds on which the 99 % interval of simulated years holds the exact share of two independent zones',
    figure: 'at least 48 of 50',
    by: 'test/simulator/grade/simulated-years.test.ts',
  },
  {
    what: 'Model answers of the exercises that pass, and wrong ones caught by the belief they show',
    figure: 'all',
    by: 'npm run -s faultline -- check',
  },
  {
    what: 'Laws that some exercise, small design or test named after their fact exercises',
    figure: 'all',
    by: 'test/simulator/services/law-coverage.test.ts',
  },
];

import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';
import { loadFor, tier } from './tier';

/** A table that is everywhere, and so is the mistake. */
export const tableMistake: Scenario = {
  id: 'table-mistake',
  topic: 'foundations',
  facts: ['foundations/rto-rpo', 'rds/backups-undo-logical-errors'],
  remedies: 1,
  imagine(random) {
    const { who, they, site, records } = company(random);
    const servers = random.pick([4, 6]);
    const bound = random.pick([300, 600, 900]);
    const design = tier({
      ...{ servers, site },
      store: {
        id: 'table',
        type: 'dynamodb-table',
        label: 'Table',
        alsoIn: ['away'],
        gigabytes: random.pick([20, 50]),
      },
    });
    return {
      story: `${who} keeps the ${records} of its ${site} in an Amazon DynamoDB global table in two Regions. A faulty script emptied the table; seconds later it was empty in both Regions.`,
      design: {
        ...design,
        regions: [
          { id: 'home', zones: ['a', 'b', 'c'] },
          { id: 'away', zones: ['a', 'b', 'c'] },
        ],
      },
      workload: loadFor(servers, 0.35),
      operators: { reactionS: 900, noticeS: random.pick([1800, 3600]) },
      need: {
        says: random.pick([
          `After such a mistake no more than the last ${duration(bound)} of ${records} may be missing.`,
          `For such mistakes ${they} accepts a loss of ${duration(bound)} of ${records}.`,
        ]),
        ...{ measure: 'data-lost', bound, faults: ['wrong-delete'] },
      },
      event: 'a script empties the table',
      site: `the ${site}`,
      records,
      changes: [
        change(
          'Switch on point-in-time recovery for the table.',
          set('table', { pointInTimeRecovery: true }),
          'rds/backups-undo-logical-errors',
        ),
        change('Rely on the copy of the table in the other Region.', [], 'rds/backups-undo-logical-errors'),
        change('Keep the table in the first Region alone.', set('table', { alsoIn: [] }), 'foundations/rto-rpo'),
        change(
          'Add a third Availability Zone for the servers.',
          [set('web', { zones: ['a', 'b', 'c'] }), set('balancer', { zones: ['a', 'b', 'c'] })],
          'foundations/rto-rpo',
        ),
        change(
          'Double the minimum size of the Auto Scaling group.',
          set('web', { min: servers * 2, max: servers * 3 }),
          'foundations/rto-rpo',
        ),
        change(
          'Shorten the interval of the health checks to 10 seconds.',
          set('balancer', { healthCheck: { intervalS: 10 } }),
          'foundations/rto-rpo',
        ),
      ],
    };
  },
};

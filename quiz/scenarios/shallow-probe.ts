import { change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';
import { loadFor, tier } from './tier';

/** A health check that asks for a file which is still served when nothing else is. */
export const shallowProbe: Scenario = {
  id: 'shallow-probe',
  topic: 'elb',
  facts: ['elb/health-checks', 'elb/routes-around-unhealthy'],
  remedies: 2,
  numbered: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const servers = random.pick([4, 6]);
    const share = random.pick([1, 2]);
    return {
      story: `${who} runs its ${site} on ${servers} instances behind a load balancer, whose health check asks every instance for a static image file. One instance lost its connection to the data store: its answers were errors for hours while it passed every health check.`,
      design: tier({
        ...{ servers, site, balancer: { healthCheck: { depth: 'static', intervalS: random.pick([15, 30]) } } },
        store: { id: 'domain', type: 'simpledb-domain', label: 'Data store' },
      }),
      workload: loadFor(servers, random.pick([0.3, 0.4])),
      operators: { reactionS: 3600, noticeS: 7200 },
      need: {
        says: random.pick([
          `In a case like that, no more than ${share}% of the requests of an hour may fail.`,
          `Next time, ${they} accepts that ${share}% of the requests of an hour fail, and no more.`,
        ]),
        ...{ measure: 'failed-share', bound: share / 100, faults: ['lying-health-check'] },
      },
      event: 'the application on one instance fails while its static files are still served',
      site: `the ${site}`,
      records: 'requests',
      number: {
        asks: 'Nobody notices for an hour. Which percentage of the requests of that hour fails?',
        ...{ unit: 'percent', per: 0.01, tolerance: 2 },
        because: `The instance goes on getting its share of the requests, one in ${servers}.`,
        mistakes: [
          {
            value: 0,
            why: 'The load balancer takes out what fails its probes, and this one does not.',
            fact: 'elb/health-checks',
          },
          { value: 100, why: 'The other instances serve.', fact: 'elb/routes-around-unhealthy' },
          {
            value: 50,
            why: 'The requests are spread over all the instances, not over two.',
            fact: 'elb/distributes-traffic',
          },
        ],
      },
      changes: [
        change(
          'Let the health check ask for a page that the application makes.',
          set('balancer', { healthCheck: { depth: 'application', intervalS: 30 } }),
          'elb/health-checks',
        ),
        change(
          'Let the health check ask for an application page every 10 seconds.',
          set('balancer', { healthCheck: { depth: 'application', intervalS: 10 } }),
          'elb/health-checks',
        ),
        change(
          'Let the health check ask for the static file every 5 seconds.',
          set('balancer', { healthCheck: { depth: 'static', intervalS: 5, timeoutS: 2 } }),
          'elb/health-checks',
        ),
        change(
          'Take an instance out after 2 failed health checks of 10 seconds.',
          set('balancer', { healthCheck: { depth: 'static', intervalS: 10, unhealthyAfter: 2 } }),
          'elb/health-checks',
        ),
        change(
          'Let the Auto Scaling group rely on EC2 status checks.',
          set('web', { healthCheckType: 'EC2' }),
          'auto-scaling/health-check-types',
        ),
        change(
          'Set the health check grace period of the group to 60 seconds.',
          set('web', { gracePeriodS: 60 }),
          'auto-scaling/grace-period',
        ),
        change(
          'Raise the minimum size of the group by two instances.',
          set('web', { min: servers + 2 }),
          'elb/routes-around-unhealthy',
        ),
        change(
          'Spread the instances and the load balancer over a third zone.',
          [set('web', { zones: ['a', 'b', 'c'] }), set('balancer', { zones: ['a', 'b', 'c'] })],
          'elb/multi-az-targets',
        ),
      ],
    };
  },
};

import { change, set } from './changes';
import { company } from './companies';
import { duration } from './figures';
import type { Scenario } from './scenario';

/** The origin behind the edge is down for hours. */
export const originAway: Scenario = {
  id: 'origin-away',
  topic: 'cloudfront',
  facts: [
    'cloudfront/serves-from-cache-during-origin-failure',
    'cloudfront/default-ttl',
    'cloudfront/origin-is-the-source-of-truth',
  ],
  remedies: 2,
  graded: true,
  numbered: true,
  foreseeable: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const hours = random.pick([3, 4, 5]);
    const ttl = random.pick([300, 600, 900]);
    return {
      story: `${who} delivers the static files of its ${site} through Amazon CloudFront from an S3 bucket. Objects stay at the edge for ${duration(ttl)}. The bucket could not be reached for ${hours} hours after a policy was changed.`,
      design: {
        ...{ faultline: 'design/1', title: `The ${site}` },
        resources: [
          { id: 'edge', type: 'cloudfront-distribution', label: 'CloudFront', ttlS: ttl },
          { id: 'bucket', type: 's3-bucket', label: 'Bucket', gigabytes: random.pick([20, 100, 400]) },
        ],
        links: [
          { from: 'users', to: 'edge', carries: ['static'] },
          { from: 'edge', to: 'bucket', carries: ['static'] },
        ],
      },
      workload: { static: { rate: random.pick([50, 100, 200]) } },
      outageS: hours * 3600,
      need: {
        says: random.pick([
          `Cached files must stay available through an event like that, without a minute of downtime.`,
          `Next time ${they} wants readers of cached files to see no downtime.`,
        ]),
        ...{ measure: 'downtime', bound: 0, faults: ['origin-down'] },
      },
      event: `the origin is unreachable for ${hours} hours`,
      site: `the ${site}`,
      records: 'files',
      number: {
        asks: 'For how many minutes are cached files unavailable?',
        ...{ unit: 'minutes', per: 60, tolerance: 3 },
        because: `The edge goes on for the ${ttl / 60} minutes that it keeps objects, of ${hours * 60} minutes without an origin.`,
        mistakes: [
          {
            value: hours * 60,
            why: 'What is at the edge is served until it expires.',
            fact: 'cloudfront/serves-from-cache-during-origin-failure',
          },
          {
            value: 0,
            why: 'Objects expire at the edge long before the origin is back.',
            fact: 'cloudfront/default-ttl',
          },
        ],
      },
      changes: [
        change(
          'Let CloudFront keep objects for 24 hours.',
          set('edge', { ttlS: 86_400 }),
          'cloudfront/serves-from-cache-during-origin-failure',
        ),
        change(
          'Let CloudFront keep objects for 7 days.',
          set('edge', { ttlS: 604_800 }),
          'cloudfront/serves-from-cache-during-origin-failure',
        ),
        change(
          'Let CloudFront keep objects for 60 minutes.',
          set('edge', { ttlS: 3600 }),
          'cloudfront/serves-from-cache-during-origin-failure',
        ),
        change(
          'Let CloudFront keep objects for 2 hours.',
          set('edge', { ttlS: 7200 }),
          'cloudfront/serves-from-cache-during-origin-failure',
        ),
        change('Switch versioning of the bucket on.', set('bucket', { versioning: true }), 's3/versioning'),
        change(
          'Let CloudFront ask for every object anew.',
          set('edge', { ttlS: 0 }),
          'cloudfront/origin-is-the-source-of-truth',
        ),
      ],
    };
  },
};

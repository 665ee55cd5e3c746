import { change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';

/** Files that somebody deletes. */
export const deletedObjects: Scenario = {
  id: 'deleted-objects',
  topic: 's3',
  facts: ['s3/versioning', 's3/durability', 's3/replication'],
  remedies: 1,
  imagine(random) {
    const { who, they, site } = company(random);
    const what = random.pick(['pictures', 'manuals', 'floor plans', 'video files', 'price lists']);
    return {
      story: `${who} serves the ${what} of its ${site} from an Amazon S3 bucket through Amazon CloudFront. A clean-up script once deleted a folder that was still needed, and nothing could bring it back.`,
      design: {
        ...{ faultline: 'design/1', title: `The ${what}` },
        resources: [
          {
            id: 'edge',
            type: 'cloudfront-distribution',
            label: 'CloudFront',
            ttlS: random.pick([3600, 43_200, 86_400]),
          },
          { id: 'bucket', type: 's3-bucket', label: 'Bucket', gigabytes: random.pick([50, 200, 800]) },
        ],
        links: [
          { from: 'users', to: 'edge', carries: ['static'] },
          { from: 'edge', to: 'bucket', carries: ['static'] },
        ],
      },
      workload: { static: { rate: random.pick([50, 100, 200]) } },
      operators: { reactionS: 1800, noticeS: random.pick([3600, 7200]) },
      need: {
        says: random.pick([
          `Objects that are deleted by mistake must be recoverable, every one of them.`,
          `After the next mistake ${they} wants to have back whatever was deleted.`,
        ]),
        ...{ measure: 'data-lost', bound: 0, faults: ['object-deleted'] },
      },
      event: 'somebody deletes objects of the bucket by mistake',
      site: `the ${site}`,
      records: what,
      changes: [
        change('Switch versioning of the bucket on.', set('bucket', { versioning: true }), 's3/versioning'),
        change(
          'Keep objects at the edge for 7 days.',
          set('edge', { ttlS: 604_800 }),
          'cloudfront/origin-is-the-source-of-truth',
        ),
        change('Rely on the eleven nines of durability of the bucket.', [], 's3/durability'),
        change(
          'Serve a larger share of the requests from the edge.',
          set('edge', { hitShare: 0.98 }),
          'cloudfront/origin-is-the-source-of-truth',
        ),
        change(
          'Keep the objects in S3 One Zone-IA, apart from other data.',
          set('bucket', { storageClass: 'one-zone', zone: 'a' }),
          's3/one-zone-classes',
        ),
        change('Keep objects at the edge for 5 minutes.', set('edge', { ttlS: 300 }), 'cloudfront/default-ttl'),
      ],
    };
  },
};

import { change, set } from './changes';
import { company } from './companies';
import type { Scenario } from './scenario';

/** Objects kept in one zone, because that is cheaper. */
export const oneZoneClass: Scenario = {
  id: 'one-zone-class',
  topic: 's3',
  facts: ['s3/one-zone-classes', 's3/regional-classes-use-three-azs'],
  remedies: 2,
  foreseeable: true,
  imagine(random) {
    const { who, they, site } = company(random);
    const hours = random.pick([4, 6]);
    const what = random.pick(['scans', 'drawings', 'photographs', 'audio files']);
    return {
      story: `${who} keeps the ${what} of its ${site} in an S3 bucket of the One Zone-IA storage class; readers fetch them from the bucket directly.`,
      design: {
        ...{ faultline: 'design/1', title: `The ${what}` },
        resources: [
          {
            id: 'bucket',
            type: 's3-bucket',
            label: 'Bucket',
            storageClass: 'one-zone',
            zone: 'a',
            gigabytes: random.pick([100, 400]),
          },
        ],
        links: [{ from: 'users', to: 'bucket', carries: ['static'] }],
      },
      workload: { static: { rate: random.pick([20, 40, 80]) } },
      outageS: hours * 3600,
      need: {
        says: random.pick([
          `The ${what} must stay available when an Availability Zone fails.`,
          `The failure of a zone must not keep readers from the ${what}, says ${they}.`,
        ]),
        ...{ measure: 'downtime', bound: 0, faults: ['zone-outage'] },
      },
      event: `zone a fails for ${hours} hours`,
      site: `the archive`,
      records: what,
      changes: [
        change(
          'Keep the objects in the S3 Standard storage class.',
          set('bucket', { storageClass: 'standard', zone: null }),
          's3/regional-classes-use-three-azs',
        ),
        change(
          'Keep the objects in S3 Standard, with versioning on.',
          set('bucket', { storageClass: 'standard', zone: null, versioning: true }),
          's3/regional-classes-use-three-azs',
        ),
        change(
          'Switch versioning on and keep the storage class.',
          set('bucket', { versioning: true }),
          's3/versioning',
        ),
        change('Move the bucket to another zone of the Region.', set('bucket', { zone: 'b' }), 's3/one-zone-classes'),
        change('Rely on the eleven nines of durability of the class.', [], 's3/durability'),
      ],
    };
  },
};

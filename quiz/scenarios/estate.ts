import type { Pack } from '@/curriculum/pack';
import type { Random } from '../random';
import { company } from './companies';
import type { Situation } from './scenario';
import { Trial } from './trial';

/** A part of a design with the way it is protected, or not. */
interface Piece {
  resource: Record<string, unknown> & { id: string };
  /** What is said of it in the stem: "the cache is one node in zone a". */
  says: string;
}

/** The failure of one part may make the site unavailable for so long; what takes longer is a single point of failure. Seconds. */
export const SINGLE_POINT_S = 180;

const SERVERS: readonly Piece[] = [
  {
    says: 'The web servers are an Auto Scaling group over zones a and b.',
    resource: group({ zones: ['a', 'b'], min: 4, max: 8, healthCheckType: 'ELB' }),
  },
  {
    says: 'The web servers are an Auto Scaling group over zones a and b.',
    resource: group({ zones: ['a', 'b'], min: 6, max: 8, healthCheckType: 'ELB' }),
  },
  {
    says: 'The web tier is an Auto Scaling group of a single instance.',
    resource: group({
      zones: ['a', 'b'],
      min: 1,
      max: 2,
      instanceType: 'm5.2xlarge',
      healthCheckType: 'ELB',
      image: 'image',
    }),
  },
];

const STORES: readonly Piece[] = [
  { says: 'Data is kept in a Single-AZ RDS DB instance.', resource: store('rds-instance', 'Database', { zone: 'a' }) },
  {
    says: 'Data is kept in an RDS Multi-AZ DB instance.',
    resource: store('rds-instance', 'Database', { zone: 'a', standbyZone: 'b', deployment: 'multi-az' }),
  },
  {
    says: 'Data is kept in an Aurora cluster with a writer alone.',
    resource: store('aurora-cluster', 'Database', { zone: 'a' }),
  },
  {
    says: 'Data is kept in an Aurora cluster with a replica in zone b.',
    resource: store('aurora-cluster', 'Database', { zone: 'a', replicaZones: ['b'] }),
  },
];

const SEARCHES: readonly Piece[] = [
  {
    says: 'Every request asks a search service that runs on one EC2 instance.',
    resource: {
      id: 'search',
      type: 'ec2-instance',
      label: 'Search server',
      zone: 'a',
      autoRecovery: false,
      instanceType: 'm5.4xlarge',
    },
  },
  {
    says: 'Every request asks a search service, an Auto Scaling group of 4 instances.',
    resource: {
      id: 'search',
      type: 'auto-scaling-group',
      label: 'Search servers',
      zones: ['a', 'b'],
      min: 4,
      max: 8,
      instanceType: 'm5.xlarge',
    },
  },
];

const FILES: readonly Piece[] = [
  {
    says: 'Uploads lie on an EBS volume of a file server.',
    resource: {
      id: 'disk',
      type: 'ebs-volume',
      label: 'Upload volume',
      zone: 'a',
      attachedTo: 'files',
      gigabytes: 200,
    },
  },
  {
    says: 'Uploads lie on a Regional EFS file system.',
    resource: { id: 'shared', type: 'efs-file-system', label: 'Shared files' },
  },
];

/** A design of several parts, each protected or not by luck, on the bench. */
export function estateTrial(pack: Pack, random: Random, topic: string): { trial: Trial; company: string } {
  const { who, site, records } = company(random);
  const [servers, data, search] = [random.pick(SERVERS), random.pick(STORES), random.pick(SEARCHES)];
  const files = random.pick(FILES);
  const alone = files.resource.id === 'disk';
  const carries = ['reads', 'writes'];
  const fileServer = {
    id: 'files',
    type: 'ec2-instance',
    label: 'File server',
    zone: 'a',
    autoRecovery: false,
    instanceType: 'm5.4xlarge',
  };
  const image =
    servers.resource.image === 'image' ? [{ id: 'image', type: 'ami', label: 'Image', software: 'bootstrap' }] : [];
  const situation: Situation = {
    story: `${who} runs its ${site} behind an Application Load Balancer in zones a and b. ${servers.says} ${search.says} ${files.says} ${data.says}`,
    design: {
      ...{ faultline: 'design/1', title: `The ${site}` },
      resources: [
        { id: 'balancer', type: 'load-balancer', label: 'Load balancer', zones: ['a', 'b'] },
        ...image,
        ...[servers, search].map(({ resource }) => resource),
        ...(alone ? [fileServer] : []),
        ...[files, data].map(({ resource }) => resource),
      ],
      links: [
        { from: 'users', to: 'balancer', carries },
        { from: 'balancer', to: 'web', carries },
        { from: 'web', to: 'search', carries },
        { from: 'web', to: alone ? 'files' : 'shared', carries },
        { from: 'web', to: data.resource.id, carries },
      ],
    },
    workload: { reads: { rate: random.pick([40, 60, 80]) }, writes: { rate: random.pick([4, 6, 8]) } },
    operators: { reactionS: random.pick([1200, 1800, 2700]), noticeS: 3600 },
    need: {
      says: 'The failure of one part must not make the site unavailable for more than 3 minutes.',
      ...{ measure: 'downtime', bound: SINGLE_POINT_S },
      faults: ['instance-loss', 'volume-loss', 'database-primary-loss'],
    },
    event: 'one part fails',
    ...{ site: `the ${site}`, records, changes: [] },
  };
  return { trial: Trial.of(pack, 'estate', topic, situation), company: who };
}

function group(settings: Record<string, unknown>): Piece['resource'] {
  return { id: 'web', type: 'auto-scaling-group', label: 'Web servers', ...settings };
}

function store(type: string, label: string, settings: Record<string, unknown>): Piece['resource'] {
  return { id: 'database', type, label, ...settings };
}

import type { DesignProblem } from '../design/problem';
import type { Run } from '../kernel/run';
import { AMI_CONSTANTS, type AmiConfig } from './ami';
import type { Constant } from './constant';
import type { DesignView } from './service';

/** Seconds an instance takes to start from the image it names (a baked one where it names none). */
export function bootConstant(view: DesignView, image: string | undefined): Constant {
  const resource = image === undefined ? undefined : view.resource(image);
  const software = resource?.type === 'ami' ? (resource as AmiConfig).software : 'baked';
  return software === 'baked' ? AMI_CONSTANTS.bakedBoot : AMI_CONSTANTS.bootstrapBoot;
}

/**
 * Whether an instance that starts from the image finds what its script downloads. It fails to boot while that is down:
 * fact `ami/baked-image-recovers-faster`.
 */
export function canBoot(run: Run, downloadsFrom: string | undefined): boolean {
  const source = downloadsFrom === undefined ? undefined : run.component(downloadsFrom);
  return source === undefined || (source.up && !source.cut);
}

/** What instances download when they first start from an image; undefined where they need nothing or it is always there. */
export function downloadSource(view: DesignView, image: string | undefined): string | undefined {
  const resource = image === undefined ? undefined : view.resource(image);
  return resource?.type === 'ami' ? (resource as AmiConfig).downloadsFrom : undefined;
}

/** An image must be in the Region of what starts from it: fact `ami/regional-scope`. */
export function imageProblems(view: DesignView, image: string | undefined, region: string): DesignProblem[] {
  const resource = image === undefined ? undefined : view.resource(image);
  if (resource?.type !== 'ami') return [];
  const { region: home, copies } = resource as AmiConfig;
  if (home === region || copies.includes(region)) return [];
  return [
    {
      path: 'image',
      rule: 'image-region',
      message: `Image ${resource.id} is in ${home}; copy it to ${region} or use an image of that Region.`,
    },
  ];
}

import type { DesignProblem } from '../design/problem';
import { AMI_CONSTANTS, type AmiConfig } from './ami';
import type { Constant } from './constant';
import type { DesignView } from './service';

/** Seconds an instance takes to start from the image it names (a baked one where it names none). */
export function bootConstant(view: DesignView, image: string | undefined): Constant {
  const resource = image === undefined ? undefined : view.resource(image);
  const software = resource?.type === 'ami' ? (resource as AmiConfig).software : 'baked';
  return software === 'baked' ? AMI_CONSTANTS.bakedBoot : AMI_CONSTANTS.bootstrapBoot;
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

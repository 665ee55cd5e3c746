import { AUTO_SCALING } from './auto-scaling';
import { BALANCER } from './balancer';
import { CACHE } from './cache';
import { CLUSTER } from './cluster';
import { CONTAINERS } from './containers';
import { DATABASE } from './database';
import { INSTANCE } from './instance';
import { NETWORK } from './network';
import { STORES } from './stores';

/**
 * What widely used modules of the registry make, as far as it bears on outages, by the end of their source. Written from their documented inputs and
 * outputs: the modules themselves are neither here nor fetched, and that they make this is an assumption which is said.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  ...NETWORK,
  ...AUTO_SCALING,
  ...BALANCER,
  ...DATABASE,
  ...CLUSTER,
  ...CONTAINERS,
  ...CACHE,
  ...INSTANCE,
  ...STORES,
};

/** The stand-in for a source, as `terraform-aws-modules/vpc/aws` or an address of its repository. */
export function standInFor(source: string): string | undefined {
  const bare = source
    .replace(/\?.*$/, '')
    .replace(/^git::/, '')
    .replace(
      /^(?:https?:\/\/|ssh:\/\/)?(?:git@)?github\.com[/:]terraform-aws-modules\/terraform-aws-([\w-]+?)(?:\.git)?(\/\/.*)?$/,
      ownName,
    )
    .replace(/^[\w-]+(?:\.[\w-]+)+\/(?=[\w-]+\/[\w-]+\/aws)/, '');
  return Object.hasOwn(STAND_INS, bare) ? STAND_INS[bare] : undefined;
}

/** Name in the registry of a repository. */
function ownName(_: string, name: string, part = ''): string {
  return `terraform-aws-modules/${name}/aws${part}`;
}

/** Sources that have a stand-in, as the registry names them. */
export const standInSources: readonly string[] = Object.keys(STAND_INS);

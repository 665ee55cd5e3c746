import { cloudFormation } from './cloudformation';
import type { Importer } from './importer';
import { terraform } from './terraform';

/** Every importer, one line each; the first that takes the files reads them. */
export const importers: readonly Importer[] = [terraform, cloudFormation];

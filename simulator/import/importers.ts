import { cloudFormation } from './cloudformation';
import type { Importer } from './importer';

/** Every importer, one line each; the first that takes the files reads them. */
export const importers: readonly Importer[] = [cloudFormation];

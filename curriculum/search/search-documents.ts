import type { Pack } from '../pack';
import { briefDocuments } from './brief-documents';
import { factDocuments } from './fact-documents';
import { pageDocuments } from './page-documents';
import type { SearchDocument } from './search-document';

/** Everything of a pack that search can find: pages by section, facts, briefs; in the pack's own order. */
export function searchDocuments(pack: Pack): SearchDocument[] {
  return [...pageDocuments(pack), ...factDocuments(pack), ...briefDocuments(pack)];
}

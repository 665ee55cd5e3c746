import { searchDocuments } from '@/curriculum/search/search-documents';
import { listPacks } from '@/server/content/packs';

export const dynamic = 'force-static';

/** Everything that can be found, for the search dialog; made once by the build. */
export function GET(): Response {
  return Response.json(listPacks().flatMap(searchDocuments));
}

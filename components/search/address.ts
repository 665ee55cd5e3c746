import type { SearchDocument } from '@/curriculum/search/search-document';
import { briefAddress, factAddress, topicAddress } from '../reading/addresses';

/** Where a found thing is. */
export function addressOf({ pack, target }: SearchDocument): string {
  switch (target.kind) {
    case 'topic':
      return topicAddress(pack, target.topic, target.anchor);
    case 'fact':
      return factAddress(pack, target.fact);
    case 'brief':
      return briefAddress(target.brief);
  }
}

import { describe, expect, it } from 'vitest';
import { addressOf } from '@/components/search/address';
import { SearchIndex } from '@/components/search/search-index';
import { searchDocuments } from '@/curriculum/search/search-documents';
import { loadPack } from '@/server/content/packs';

const pack = loadPack('aws-ha');
const index = new SearchIndex(pack ? searchDocuments(pack) : []);
const first = (query: string) => {
  const [hit] = index.find(query, 1);
  return hit ? addressOf(hit.document) : null;
};

describe('searching the first pack', () => {
  it.each([
    ['visibility timeout', '/learn/aws-ha/sqs'],
    ['VISIBILITY', '/learn/aws-ha/sqs'],
    ['visibilty timeout', '/learn/aws-ha/sqs'], // misspelt
    ['visibility time', '/learn/aws-ha/sqs'], // still being typed
    ['99.99', '/learn/aws-ha/s3'],
    ['tea', '/lab/shop'],
  ])('%s leads to %s', (query, address) => {
    expect(first(query)).toMatch(new RegExp(`^${address}(/facts)?(#|$)`));
  });

  it.each(['zzzzzz', '', '   ', '?!'])('finds nothing for %j', (query) => {
    expect(index.find(query, 5)).toEqual([]);
  });

  it('gives what has some of the words where nothing has all', () => {
    expect(index.find('snapshot zzzzzz', 5).length).toBeGreaterThan(0);
  });

  it('keeps to its limit and looks at the first hundred characters only', () => {
    expect(index.find('zone', 7)).toHaveLength(7);
    expect(index.find(`${'zzzzzzzzz '.repeat(10)}snapshot`, 5)).toEqual([]);
  });
});

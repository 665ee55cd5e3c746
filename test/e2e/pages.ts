import { readPack } from '@/server/content/packs';

const { pack } = readPack('content/packs/aws-ha');

/** Addresses of the concept pages. */
export const CONCEPT_PAGES: readonly string[] = (pack?.topics ?? []).map(({ id }) => `/learn/aws-ha/${id}`);

/** Every other address that a visitor can open by hand. */
export const VISITOR_PAGES: readonly string[] = [
  '/',
  '/learn',
  '/learn/aws-ha',
  '/learn/aws-ha/ebs/facts',
  '/about',
  '/about/sources',
  '/about/offline',
  '/about/simulator',
  '/search?q=snapshot',
  '/practice',
  '/practice/offline',
  '/practice/item/value/1',
  '/exam',
  '/lab',
  '/lab/shop',
  '/lab/free',
  '/lab/import',
  '/progress',
  '/classes',
  '/live',
  '/live/gameday',
  '/live/join',
  '/account',
  '/account/forgot',
  '/settings',
  '/no-such-page',
];

/** What only the owner of an installation can open. */
export const OWNER_PAGES: readonly string[] = [
  '/owner',
  '/questions',
  '/questions/files',
  '/questions/out',
  '/lti',
  '/classes',
  '/live',
  '/live/gameday',
];

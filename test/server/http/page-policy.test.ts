import { describe, expect, it } from 'vitest';
import { pagePolicy } from '@/server/http/page-policy';

const scripts = { nonce: 'abc', hashes: ['sha256-x'] };

describe('the policy of a page', () => {
  it('lets scripts in by nonce and hash alone', () => {
    expect(pagePolicy(scripts)).toContain("script-src 'self' 'nonce-abc' 'sha256-x';");
    expect(pagePolicy(scripts)).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('lets nobody frame a page or take its forms, but for the pages of a launch', () => {
    expect(pagePolicy(scripts)).toMatch(/form-action 'self'; frame-ancestors 'none'$/);
    expect(pagePolicy(scripts, true)).toMatch(/form-action 'self' https: http:; frame-ancestors https: http:$/);
    expect(pagePolicy(scripts, true)).toContain("script-src 'self' 'nonce-abc' 'sha256-x';");
  });
});

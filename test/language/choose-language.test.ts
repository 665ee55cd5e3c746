import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/language/choose-language';

describe('the language of a request', () => {
  it.each([
    { chosen: undefined, accepted: undefined, language: 'en' },
    { chosen: undefined, accepted: 'de', language: 'de' },
    { chosen: undefined, accepted: 'de-AT', language: 'de' },
    { chosen: undefined, accepted: 'fr, de;q=0.5, en;q=0.4', language: 'de' },
    { chosen: undefined, accepted: 'en, de;q=0.9', language: 'en' },
    { chosen: undefined, accepted: 'fr', language: 'en' },
    { chosen: undefined, accepted: '*', language: 'en' },
    { chosen: undefined, accepted: ';;;=', language: 'en' },
    { chosen: 'de', accepted: 'en', language: 'de' },
    { chosen: 'en', accepted: 'de', language: 'en' },
    { chosen: 'xx', accepted: 'de', language: 'de' },
    { chosen: '__proto__', accepted: undefined, language: 'en' },
  ])('$chosen chosen, $accepted accepted: $language', ({ chosen, accepted, language }) => {
    expect(chooseLanguage(chosen, accepted, ['en', 'de'])).toBe(language);
  });

  it('is never one that is not on offer', () => {
    expect(chooseLanguage('de', 'de', ['en'])).toBe('en');
  });
});

import { expect, it } from 'vitest';
import { browserWords } from '@/server/account/user-agent';

const LINUX = 'Mozilla/5.0 (X11; Linux x86_64)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

it.each([
  { header: `${LINUX} ${CHROME}`, words: 'Chrome on Linux' },
  { header: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Edg/140.0.0.0`, words: 'Edge on Windows' },
  { header: `${MAC} ${CHROME} OPR/120.0`, words: 'Opera on Mac' },
  { header: `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${CHROME}`, words: 'Chrome on ChromeOS' },
  { header: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', words: 'Firefox on Linux' },
  { header: `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15`, words: 'Safari on Mac' },
  {
    header:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/1 Safari/604.1',
    words: 'Safari on iPhone',
  },
  {
    header: `Mozilla/5.0 (Linux; Android 15; SM-S901B) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`,
    words: 'Samsung Internet on Android',
  },
  { header: 'curl/8.5.0', words: 'A browser that does not say its name' },
  { header: null, words: 'A browser that does not say its name' },
])('$header is $words', ({ header, words }) => {
  expect(browserWords(header)).toBe(words);
});

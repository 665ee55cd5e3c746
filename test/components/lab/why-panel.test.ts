import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WhyPanel } from '@/components/lab/why-panel';
import { grade } from '@/simulator';
import { InLanguage } from '../../helpers/in-language';
import { shop } from '../../helpers/lab';

const { brief, prices } = shop();

test('a requirement that fails names what decided it and the setting that it comes down to', () => {
  const design = brief.startDesign;
  const report = grade(brief, design, prices, { analyse: false });
  const graded = { report, design, hash: null };
  const panel = createElement(WhyPanel, {
    ...{ brief, graded, statements: {}, topicLinks: new Map() },
    factHref: (fact: string) => `#${fact}`,
  });
  const words = renderToStaticMarkup(createElement(InLanguage, null, panel)).replace(/<[^>]+>/g, '');
  expect(words).toMatch(/It comes down to a setting of [^.]+: Deployment \(database\.deployment\)\./);
  expect(words).toMatch(/Restored into a new instance as it was 300 s before the fault/);
});

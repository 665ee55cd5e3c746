import { LEARNS, LtiPlatform, TEACHES } from '../helpers/lti-platform';
import { expectAccessible, expectAccessibleInBothThemes } from './accessible';
import { expect, test } from './fixtures';

const platform = new LtiPlatform();
test.beforeAll(() => platform.start());
test.afterAll(() => platform.stop());

test('a platform is registered, opens the class from its course, and embeds an assignment', async ({
  page,
  browser,
  ownServer,
  consoleErrors,
}) => {
  test.slow();
  const { url } = ownServer;
  await page.request.post(`${url}/api/auth/sign-up/email`, {
    headers: { origin: url },
    data: { name: 'Owner', email: 'owner@example.org', password: 'correct horse battery' },
  });
  await page.goto(`${url}/lti`);
  await expect(page.getByText(`${url}/lti/login`)).toBeVisible();
  await expectAccessibleInBothThemes(page);
  // The first try names an address that is none: it is said where, and nothing typed is lost.
  await page.getByLabel('Name', { exact: true }).fill('School Moodle');
  await page.getByLabel('Issuer').fill(platform.origin);
  await page.getByLabel('Client ID').fill(platform.clientId);
  await page.getByLabel('Deployment IDs').fill(platform.deployment);
  await page.getByLabel('Authentication request URL').fill(`${platform.origin}/auth`);
  await page.getByLabel('Access token URL').fill('http://school.example/token');
  await page.getByLabel('Public keyset URL').fill(`${platform.origin}/jwks`);
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByText('The address has to begin with https://.')).toBeVisible();
  consoleErrors.length = 0; // the browser reports the form that was refused
  await page.getByLabel('Access token URL').fill(`${platform.origin}/token`);
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { name: 'School Moodle' })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

  // A teacher opens it from the frame in the course: another site, so without a cookie of ours.
  platform.user = { sub: 't-1', name: 'Grace Hopper', roles: [TEACHES] };
  const school = await browser.newContext();
  const course = await school.newPage();
  await course.goto(`${platform.origin}/course?tool=${encodeURIComponent(url)}`);
  const frame = course.frameLocator('iframe');
  await expect(frame.getByText('You come from School Moodle as Grace Hopper.')).toBeVisible();
  const opening = school.waitForEvent('page');
  await frame.getByRole('button', { name: 'Open Faultline' }).click();
  const opened = await opening;
  await expect(opened.getByRole('heading', { name: 'Cloud operations' })).toBeVisible();
  const classUrl = opened.url();
  await opened.goto(`${classUrl}/people`);
  await expect(opened.getByText('This class is a course of School Moodle')).toBeVisible();
  platform.roster = [platform.user, { sub: 'p-1', name: 'Ada Lovelace', roles: [LEARNS] }];
  // What the platform calls checks signatures with the tool's published keys.
  platform.trustToolKeys(async () => (await opened.request.get(`${url}/lti/keys`)).json());
  await opened.getByRole('button', { name: 'Take the roster over' }).click();
  await expect(opened.getByText('Ada Lovelace', { exact: true })).toBeVisible();
  await expectAccessible(opened);

  // The choice of what to embed.
  platform.claims = {
    'https://purl.imsglobal.org/spec/lti/claim/message_type': 'LtiDeepLinkingRequest',
    'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings': {
      ...{ deep_link_return_url: `${platform.origin}/return`, accept_types: ['ltiResourceLink'] },
      accept_presentation_document_targets: ['iframe'],
    },
  };
  await course.goto(`${platform.origin}/course?tool=${encodeURIComponent(url)}`);
  await expect(frame.getByRole('heading', { name: 'Add from Cloud operations' })).toBeVisible();
  await frame.getByRole('button', { name: 'Add Cloud operations' }).click();
  await expect(frame.getByRole('heading', { name: 'Added' })).toBeVisible();
  await school.close();
});

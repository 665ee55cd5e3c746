import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const DATABASE = `Parameters:
  Standby: {Type: String, Default: 'false', AllowedValues: ['true', 'false']}
  Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
Resources:
  Group:
    Type: AWS::RDS::DBSubnetGroup
    Properties: {DBSubnetGroupDescription: d, SubnetIds: !Ref Subnets}
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      DBSubnetGroupName: !Ref Group
      MultiAZ: !Ref Standby
  Role: {Type: 'AWS::IAM::Role', Properties: {}}
  Thing: {Type: 'Custom::Thing', Properties: {ServiceToken: x}}
`;

async function openPage(page: Page): Promise<void> {
  await page.goto('/lab/import');
  await expect(page.locator('.import[data-ready=true]')).toBeVisible();
}

async function openFiles(page: Page, files: Record<string, string>): Promise<void> {
  const chosen = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  await page.getByLabel('Template files').setInputFiles(chosen);
}

const event = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const alertOf = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });

test('a template opens with its five events, and a parameter changes the answer', async ({ page }) => {
  await page.goto('/lab');
  await page.getByRole('link', { name: 'Assess a template' }).click();
  await expect(page.locator('.import[data-ready=true]')).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await openFiles(page, { 'shop.yaml': DATABASE });
  const primary = event(page, 'The primary data node is lost');
  await expect(primary).toContainText('down');
  await expect(primary).toContainText('MultiAZ false');
  await expect(primary).toContainText('Assumed: Parameter Standby is left at its default');
  await primary.getByText('line 13').click();
  await expect(primary.locator('.import-line-meant')).toContainText('MultiAZ: !Ref Standby');
  await expect(page.getByRole('region', { name: 'Not modelled', exact: true })).toContainText('Thing');

  await page.getByText('2 values with a default').click();
  await page.getByLabel('Standby').selectOption('true');
  await expect(primary).toContainText('degraded');
  await expect(primary).toContainText('MultiAZ true');
  expect(sent, 'nothing of a template is sent').toEqual([]);
});

test('pasted text and several files are read; a nested stack is found among them', async ({ page }) => {
  await openPage(page);
  await page.getByLabel('Or paste its text').fill('Resources: {Jobs: {Type: AWS::SQS::Queue}}');
  await page.getByRole('button', { name: 'Assess this text' }).click();
  await expect(event(page, 'Data is deleted')).toContainText('Jobs keeps no copy of messages');
  await page.getByRole('button', { name: 'Close it' }).click();
  await openFiles(page, {
    'root.yaml': 'Resources: {Data: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./data.yaml}}}',
    'data.yaml': 'Resources: {Table: {Type: AWS::DynamoDB::Table, Properties: {}}}',
    'notes.txt': 'no template',
  });
  await expect(event(page, 'Data is deleted')).toContainText('Data.Table has no point-in-time recovery');
});

test('a template opens in the lab as a design, and its runs stand beside the rules', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(event(page, 'The primary data node is lost')).toContainText('The simulator, in one run: dark for');
  await page.getByRole('button', { name: 'Open in the lab' }).click();
  await expect(page.locator('.lab-bar[data-ready=true]')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Orders/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Server/ }).first()).toBeVisible();
});

test('by keyboard alone: the example, its lines, a parameter', async ({ page }) => {
  await openPage(page);
  const example = page.getByRole('button', { name: 'Try an example' });
  for (let i = 0; i < 60 && !(await example.evaluate((e) => e === e.ownerDocument.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'example.yaml' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Standby')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(event(page, 'The primary data node is lost')).not.toContainText('MultiAZ false');
});

test('a folder of Terraform is chosen by keyboard, and what its scripts install is seen', async ({ page }) => {
  await openPage(page);
  const button = page.getByRole('button', { name: 'Choose a folder' });
  await button.focus();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles('test/import/tf/database-on-instance');
  await expect(page.getByRole('heading', { name: '2 files' })).toBeFocused();
  await expect(event(page, 'The primary data node is lost')).toContainText('runs on aws_instance');
});

test('a module above the chosen files is not read, and the answer says so', async ({ page }) => {
  await openPage(page);
  await openFiles(page, { 'main.tf': 'module "app" {\n  source = "../../app"\n}\n' });
  await expect(event(page, 'An instance is lost')).toContainText('lies outside of the folder that was given');
});

test('the assessment breaks no rule of access, and fits a phone', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page);
  await openFiles(page, { 'a-template-with-quite-a-long-name-of-its-own.yaml': DATABASE });
  await expect(event(page, 'A zone is out')).toContainText('down');
  await page.locator('.import-source summary').first().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html.slice(0, 160))])).toEqual([]);
  }
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 844 });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(over, `pixels over the edge at ${width}`).toBeLessThanOrEqual(0);
  }
});

/** The tenth level of nine aliases each would be three thousand million texts. */
const BOMB = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
  'Resources: {Host: {Type: AWS::EC2::Instance, Properties: {UserData: *a10}}}',
].join('\n');

const HOSTILE: [string, string, RegExp][] = [
  ['a tag of a language', 'Resources: {A: !!js/function "function(){}"}', /shop\.yaml:1: .*tag/i],
  ['aliases that explode', BOMB, /size|work|aliases|levels|characters|entries/i],
  [
    'a ring of names',
    'Resources:\n A: {Type: AWS::SQS::Queue, DependsOn: B}\n B: {Type: AWS::SQS::Queue, DependsOn: A}',
    /ring/,
  ],
  ['broken text', 'Resources: {A: [', /shop\.yaml:\d+: /],
  ['no template', 'hello: there', /There are no Resources/],
  [
    'a nested stack outside',
    'Resources: {A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: /etc/passwd}}}',
    /outside of the folder/,
  ],
];

for (const [name, text, says] of HOSTILE)
  test(`refused, with what, where and what to do: ${name}`, async ({ page }) => {
    await openPage(page);
    await openFiles(page, { 'shop.yaml': text });
    await expect(alertOf(page)).toContainText(says);
    await expect(alertOf(page)).toContainText('Nothing was sent or stored');
    // The next one is read as if nothing had been.
    await openFiles(page, { 'shop.yaml': DATABASE });
    await expect(event(page, 'A zone is out')).toContainText('down');
    await expect(alertOf(page)).toHaveCount(0);
  });

test('a file beyond the bound is refused before it is read, and markup stays text', async ({ page }) => {
  await openPage(page);
  await openFiles(page, { 'big.yaml': `# ${'x'.repeat(5_000_001)}` });
  await expect(alertOf(page)).toContainText('at most 5,000,000 are read');
  await openFiles(page, {
    'x.json': JSON.stringify({
      Resources: { '<img src=x onerror=alert(1)>': { Type: 'AWS::EC2::Instance', Properties: {} } },
    }),
  });
  await expect(event(page, 'An instance is lost')).toContainText('<img src=x onerror=alert(1)> is the only instance');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('without JavaScript the page says what to do', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/lab/import`);
  // Text in it is no text for the usual finders.
  await expect(page.locator('noscript code')).toBeVisible();
  expect(await page.locator('noscript code').innerHTML()).toBe('faultline assess template.yaml');
  await context.close();
});

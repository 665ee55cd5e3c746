import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importItems, refuseSize } from '@/quiz/exchange/import-items';
import { ImportRefusal, type RefusalCode } from '@/quiz/exchange/import-refusal';
import { LIMITS } from '@/quiz/exchange/limits';

function refusal(work: () => unknown): ImportRefusal {
  try {
    work();
  } catch (error) {
    if (error instanceof ImportRefusal) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
const importText = (text: string) => importItems(strToU8(text), 'file');
const essay = '<question type="essay"><questiontext format="html"><text>Why?</text></questiontext></question>';

describe('importItems', () => {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
  ).join('');
  const cases: [string, string, RefusalCode, RegExp][] = [
    [
      'an entity bomb',
      `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a0 "ha">${entities}]><quiz>&a9;</quiz>`,
      'document-type',
      /line 1: .*DOCTYPE.*Remove it/,
    ],
    [
      'an outside entity',
      '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>',
      'document-type',
      /DOCTYPE/,
    ],
    [
      'a document type by reference',
      '<!DOCTYPE quiz SYSTEM "http://example.org/quiz.dtd"><quiz/>',
      'document-type',
      /DOCTYPE/,
    ],
    ['an entity that nothing declares', '<quiz>&x;</quiz>', 'not-well-formed', /line 1: /],
    ['XML that is cut off', '<quiz>\n<question>', 'not-well-formed', /line 2: /],
    ['deep XML', `<quiz>${'<a>'.repeat(LIMITS.depth)}${'</a>'.repeat(LIMITS.depth)}</quiz>`, 'too-deep', /200 deep/],
    ['deep HTML in a question', `[html]${'<i>'.repeat(LIMITS.depth + 1)}x{T}`, 'too-deep', /200 deep/],
    ['too many elements', `<quiz>${'<a/>'.repeat(LIMITS.elements)}</quiz>`, 'too-many', /Split it/],
    ['too many questions', 'Q{T}\n\n'.repeat(LIMITS.questions + 1), 'too-many', /Split it/],
    ['another kind of XML', '<html><body/></html>', 'unknown-format', /root <html>/],
    ['QTI 1', '<questestinterop/>', 'unknown-format', /QTI 2\.1/],
    ['a manifest alone', '<manifest/>', 'unknown-format', /whole package/],
    ['a test alone', '<assessmentTest identifier="x" title="x"/>', 'unknown-format', /whole package/],
    ['nothing', '', 'unknown-format', /no question/],
    ['an unknown encoding', '<?xml version="1.0" encoding="shift_jis"?><quiz/>', 'not-text', /UTF-8/],
  ];
  it.each(cases)('refuses %s', (_, text, code, message) => {
    const error = refusal(() => importText(text));
    expect({ code: error.code, message: error.message }).toEqual({ code, message: expect.stringMatching(message) });
  });

  it('refuses by its size what is too large, before anything is read', () => {
    expect(refusal(() => refuseSize(100_000_000, 'big.xml'))).toMatchObject({ code: 'too-large' });
    expect(refusal(() => importItems(new Uint8Array(LIMITS.fileBytes + 1), 'big.xml'))).toMatchObject({
      code: 'too-large',
    });
  });

  it('refuses bytes that are no text', () => {
    expect(refusal(() => importItems(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0, 1]), 'x.png'))).toMatchObject({
      code: 'not-text',
    });
  });

  it('reads UTF-16 and Latin-1 where the file says so', () => {
    const latin = new Uint8Array([
      ...strToU8(
        `<?xml version="1.0" encoding="ISO-8859-1"?><quiz>${essay.replace('Why?', 'Wh\u00ffy?')}</quiz>`,
        true,
      ),
    ]);
    expect(importItems(latin, 'x').items).toHaveLength(1);
    const wide = new Uint8Array(2 + 2 * 5);
    new DataView(wide.buffer).setUint16(0, 0xfffe);
    for (const [index, letter] of [...'Q?{T}'].entries())
      new DataView(wide.buffer).setUint16(2 + 2 * index, letter.charCodeAt(0), true);
    expect(importItems(wide, 'x').items).toHaveLength(1);
  });

  it('lets no code of a question through', () => {
    const html =
      '<p onclick="alert(1)">Why?<script>alert(2)</script><a href="javascript:alert(3)">x</a><img src=x onerror=alert(4)></p>';
    const texts = [
      `[html]${html.replace(/[=:]/g, '\\$&')}{T}`,
      `<quiz>${essay.replace('Why?', `<![CDATA[${html}]]>`)}</quiz>`,
    ];
    for (const text of texts) {
      const { items, report } = importText(text);
      expect(JSON.stringify(items)).not.toMatch(/alert|javascript|onclick|script/);
      expect(report.map(({ construct }) => construct)).toEqual(
        expect.arrayContaining(['onclick', 'script', 'img', 'a']),
      );
    }
  });
});

describe('packages', () => {
  const item = '<assessmentItem identifier="x" title="x"><itemBody><p>Closed.</p></itemBody></assessmentItem>';
  const pack = (files: Record<string, string | Uint8Array>, level: 0 | 6 = 6) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
      ),
      { level },
    );

  /** Changes a number of the last directory entry, at an offset from its start. */
  function edited(bytes: Uint8Array, offset: number, value: number, wide: boolean): Uint8Array {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = copy.length - 4; at >= 0; at--)
      if (view.getUint32(at, true) === 0x02014b50) {
        if (wide) view.setUint32(at + offset, value, true);
        else view.setUint16(at + offset, value, true);
        return copy;
      }
    throw new Error('There is no directory.');
  }
  const code = (bytes: Uint8Array) => refusal(() => importItems(bytes, 'file.zip')).code;

  it.each(['../item.xml', '/etc/item.xml', 'a/../../item.xml', 'C:\\item.xml', 'a\\item.xml', 'c:/item.xml'])(
    'refuses a file called %s',
    (name) => {
      expect(code(pack({ [name]: item }))).toBe('unsafe-package');
    },
  );

  it('refuses a file that unpacks to far more than it takes', () => {
    expect(code(pack({ 'a.xml': new Uint8Array(5_000_000) }))).toBe('unsafe-package');
  });

  it('stops a file that unpacks to more than it says', () => {
    const honest = pack({ 'a.xml': `${item}${' '.repeat(3_000_000)}` });
    expect(code(edited(honest, 24, 1_000, true))).toBe('unsafe-package');
  });

  it('refuses a package that is too large once unpacked', () => {
    const noise = Uint8Array.from({ length: 1_000 }, (_, index) => (index * 7919) % 251);
    const files = Object.fromEntries(Array.from({ length: 3 }, (_, index) => [`${index}.xml`, noise]));
    expect(code(edited(pack(files), 24, LIMITS.unpackedBytes, true))).toBe('too-large');
  });

  it('refuses too many files, repeated names and encryption', () => {
    expect(
      code(
        pack(Object.fromEntries(Array.from({ length: LIMITS.packageFiles + 1 }, (_, index) => [`${index}`, ''])), 0),
      ),
    ).toBe('too-many');
    const twice = pack({ 'a.xml': item, 'b.xml': item }, 0);
    for (let at = 0; at < twice.length - 4; at++)
      if (twice[at] === 0x62 && twice[at + 1] === 0x2e && twice[at + 2] === 0x78) twice[at] = 0x61;
    expect(code(twice)).toBe('unsafe-package');
    expect(code(edited(pack({ 'a.xml': item }), 8, 1, false))).toBe('unsafe-package');
  });

  it('refuses what is cut off or damaged', () => {
    const whole = pack({ 'a.xml': `${item}${'abcdefgh'.repeat(50)}` });
    expect(code(whole.slice(0, whole.length - 10))).toBe('broken-package');
    expect(code(edited(whole, 42, 0xffffff, true))).toBe('broken-package');
    expect(code(edited(whole, 10, 12, false))).toBe('broken-package');
    const damaged = whole.slice();
    damaged.fill(0xff, 40, 60);
    expect(code(damaged)).toBe('broken-package');
  });

  it('refuses a package without anything to read, and one of Anki', () => {
    expect(code(pack({ 'a.txt': 'x' }))).toBe('unknown-format');
    expect(code(pack({ 'collection.anki2': 'x' }))).toBe('unknown-format');
  });

  it('reads a package by its manifest, and says what it leaves', () => {
    const resource = (type: string, href: string) =>
      `<resource identifier="r" type="${type}" href="${href}"><file href="${href}"/></resource>`;
    const manifest = `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>${[
      resource('imsqti_item_xmlv2p2', 'items/a.xml'),
      resource('imsqti_item_xmlv2p1', 'items/none.xml'),
      resource('imsqti_item_xmlv2p1', '../../etc/passwd'),
      resource('imsqti_item_xmlv2p1', 'broken.xml'),
      resource('imsqti_item_xmlv2p1', 'bomb.xml'),
      resource('imsqti_test_xmlv2p1', 'test.xml'),
      resource('imsqti_test_xmlv2p1', 'passage.xml'), // what a published package calls a passage
      resource('webcontent', 'lamp.png'),
    ].join('')}</resources></manifest>`;
    const files = {
      'imsmanifest.xml': manifest,
      'items/a.xml': item,
      'broken.xml': '<assessmentItem>',
      'test.xml': '<assessmentTest/>',
      'passage.xml': '<assessmentStimulus><stimulusBody><p>It is night.</p></stimulusBody></assessmentStimulus>',
      'lamp.png': 'x',
      'stray.xml': 'x',
    };
    const { format, items, report } = importItems(pack(files), 'file.zip');
    expect({ format, where: items.map(({ source }) => source.where) }).toEqual({
      format: 'qti-package',
      where: ['items/a.xml'],
    });
    expect(report.map(({ where, construct, effect }) => `${where}: ${construct} ${effect}`)).toEqual([
      'imsmanifest.xml: resource items/none.xml dropped',
      'imsmanifest.xml: resource ../../etc/passwd dropped',
      'broken.xml: file dropped',
      'imsmanifest.xml: resource bomb.xml dropped',
      'imsmanifest.xml: imsqti_test_xmlv2p1 test.xml dropped',
      'imsmanifest.xml: webcontent dropped',
      'stray.xml: file dropped',
      'items/a.xml: question changed',
    ]);
    expect(
      code(pack({ ...files, 'bomb.xml': '<!DOCTYPE x [<!ENTITY a "b">]><assessmentItem>&a;</assessmentItem>' })),
    ).toBe('document-type');
  });

  it('reads every item of a package without a manifest, and of one in a folder', () => {
    expect(
      importItems(pack({ 'a.xml': item, 'b.xml': '<html/>' }), 'x').report.map(({ construct }) => construct),
    ).toEqual(['imsmanifest.xml', 'html', 'question']);
    const manifest =
      '<manifest><resources><resource type="imsqti_item_xmlv2p1" href="items/a%20b.xml"/></resources></manifest>';
    expect(
      importItems(pack({ 'course/imsmanifest.xml': manifest, 'course/items/a b.xml': item }), 'x').items,
    ).toHaveLength(1);
  });
});

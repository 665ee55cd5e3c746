import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Report } from '@/quiz/exchange/report';
import { readHtml } from '@/quiz/exchange/text/read-html';
import { readMarkdown } from '@/quiz/exchange/text/read-markdown';
import { fromText, toText } from '@/quiz/exchange/text/rich-text';
import { tidy } from '@/quiz/exchange/text/tidy';
import { writeHtml } from '@/quiz/exchange/text/write-html';
import { richText, words } from './arbitraries';

function read(html: string): { text: string; notes: string[] } {
  const report = new Report();
  const text = toText(readHtml(html, report.at('here')));
  return { text, notes: report.entries.map(({ construct, effect }) => `${construct} ${effect}`) };
}

describe('readHtml', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>Two<br/><br/>Three', 'One\nTwo\n\nThree'],
    ['  a \n b\t c  ', 'a b c'],
    ['<ol><li>a<li>b</ol>', '1. a\n2. b'],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n  \n  - b'],
    ['<table><tr><th>a</th><td>b</td></tr></table>', 'a | b'],
    ['a &lt;b&gt; &amp; &eacute; &#128512;', 'a <b> & é 😀'],
    ['<b>bold</b><span> and <font color="red">red</font></span>', 'bold and red'],
    ['<b>never<i>closed<p>at all', 'neverclosed\nat all'],
  ])('reads %j', (html, expected) => {
    expect(read(html).text).toBe(expected);
  });

  it.each([
    ['<p>a</p><script>alert(1)</script>', 'a', ['script dropped']],
    ['<SCRIPT src=x></SCRIPT>b', 'b', ['script dropped']],
    ['<b onmouseover="alert(1)">c</b>', 'c', ['onmouseover dropped']],
    ['<a href="JavaScript:alert(1)">d</a>', 'd', ['href="JavaScript:…" dropped', 'a changed']],
    ['<img src="x" onerror="alert(1)" alt="a lamp">', '[a lamp]', ['img dropped']],
    ['<svg><script>alert(1)</script></svg>e', 'e', ['svg dropped']],
    ['<math alttext="x^2"><mi>x</mi></math>', 'x^2', ['math changed']],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>f', 'f', ['iframe dropped']],
    [
      '<style>p{}</style><p style="x" class="y">g</p>',
      'g',
      ['style dropped', 'attribute style dropped', 'attribute class dropped'],
    ],
    ['<h2>Title</h2>h', 'Title\n\nh', ['h2 changed']],
    ['H<sub>2</sub>O', 'H2O', ['sub changed']],
    ['<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>', '港 (みなと)', ['rt changed']],
    ['<blink>i</blink>', 'i', ['blink changed']],
    ['<input type="text" value="x">j', 'j', ['input dropped']],
    ['<!-- hidden -->k', 'k', []],
  ])('cleans %j', (html, text, notes) => {
    expect(read(html)).toEqual({ text, notes });
  });

  it('reads back every text that was written', () => {
    fc.assert(
      fc.property(richText, (text) => {
        const report = new Report();
        expect(readHtml(writeHtml(text), report.at('here'))).toEqual(text);
        expect(report.entries).toEqual([]);
      }),
    );
  });

  it('gives nothing that could act, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<script>',
            '</script>',
            '<img src=x onerror=alert(1)>',
            '<',
            '>',
            '"',
            '<p',
            ' onclick=',
            '<svg/onload=',
            '<!--',
            ']]>',
            '&lt;',
            'a',
          ),
          { maxLength: 20 },
        ),
        (parts) => {
          const html = writeHtml(readHtml(parts.join(''), new Report().at('here')));
          expect(html.replace(/<\/?(p|pre|ul|ol|li|table|tbody|tr|td|code|em|strong|br)\/?>/g, '')).not.toMatch(/[<>]/);
        },
      ),
    );
  });
});

describe('tidy', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(tidy(tidy(fromText(text)))).toEqual(tidy(fromText(text)));
      }),
    );
  });
});

describe('readMarkdown', () => {
  it.each([
    ['*one* **two** `three`', 'one two three', []],
    ['- a\n- b', '- a\n- b', []],
    ['```\ncode\n```', 'code', []],
    ['# Title', 'Title', ['heading changed']],
    ['[words](https://example.org)', 'words', ['link changed']],
    ['<script>alert(1)</script>', '', ['html dropped']],
    ['a <b>b</b>', 'a b', ['html dropped']],
    ['> '.repeat(400), '>'.repeat(400).split('').join(' '), ['markdown changed']],
    ['*a_'.repeat(400), '*a_'.repeat(400), ['markdown changed']],
    ['| a | b |\n|---|---|\n| c | d |', 'a | b\nc | d', []],
  ])('reads %j', (text, expected, notes) => {
    const report = new Report();
    expect(toText(readMarkdown(text, report.at('here')))).toBe(expected);
    expect(report.entries.map(({ construct, effect }) => `${construct} ${effect}`)).toEqual(notes);
  });
});

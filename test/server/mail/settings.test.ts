import { describe, expect, it } from 'vitest';
import { mailSettings } from '@/server/mail/settings';

const GOOD = {
  FAULTLINE_MAIL: 'smtps://ada:secret@mail.example:465',
  FAULTLINE_MAIL_FROM: 'Faultline <no-reply@school.example>',
  FAULTLINE_URL: 'https://school.example/path',
};

describe('settings of mail', () => {
  it('are absent without a mail server', () => {
    expect(mailSettings({ FAULTLINE_MAIL_FROM: 'a@b.example' })).toBeNull();
    expect(mailSettings({ FAULTLINE_MAIL: '' })).toBeNull();
  });

  it('are server, sender and the origin of links', () => {
    expect(mailSettings(GOOD)).toEqual({
      server: GOOD.FAULTLINE_MAIL,
      from: GOOD.FAULTLINE_MAIL_FROM,
      origin: 'https://school.example',
    });
  });

  it.each([
    { wrong: { FAULTLINE_MAIL: 'mail.example' }, names: /FAULTLINE_MAIL must be smtp/ },
    { wrong: { FAULTLINE_MAIL: 'https://mail.example' }, names: /FAULTLINE_MAIL must be smtp/ },
    { wrong: { FAULTLINE_MAIL_FROM: '' }, names: /FAULTLINE_MAIL_FROM is needed/ },
    { wrong: { FAULTLINE_MAIL_FROM: 'nobody' }, names: /FAULTLINE_MAIL_FROM must be an e-mail address/ },
    { wrong: { FAULTLINE_MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, names: /FAULTLINE_MAIL_FROM must be/ },
    { wrong: { FAULTLINE_URL: '' }, names: /FAULTLINE_URL is needed/ },
    { wrong: { FAULTLINE_URL: 'ftp://school.example' }, names: /FAULTLINE_URL is needed/ },
  ])('with $wrong say what is missing', ({ wrong, names }) => {
    expect(() => mailSettings({ ...GOOD, ...wrong })).toThrow(names);
  });
});

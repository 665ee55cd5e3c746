/** Mails. */
export const mail = {
  reset: {
    subject: 'A new password for Faultline',
    subjectNamed: 'A new password for Faultline, {installation}',
    hello: 'Hello {name},',
    link: 'this link sets a new password for your account. It works once, within an hour:',
    ignore: 'If you did not ask for it, do nothing: your password stays as it is.',
  },
} as const;

/** Expected failures (server/errors.ts): what is wrong, and what to do. Each code has words of its own without arguments; a longer key says it more exactly. */
export const errors = {
  'already-signed-in': { message: 'You are signed in to an account.', fix: 'Sign out first to make another account.' },
  'another-learner': {
    message: 'These answers were given by another account.',
    fix: 'They are stored when that account signs in on this browser again.',
  },
  'assignment-ahead': { message: 'This assignment is not open yet.', fix: 'Come back when it opens.' },
  'assignment-begun': {
    message: 'Somebody has begun already, so the questions stay as they are.',
    fix: 'Take the assignment back and set another one, or leave it.',
  },
  'assignment-closed': {
    message: 'This assignment is closed: it takes nothing more.',
    fix: 'Ask an instructor of the class for more time.',
  },
  'attempts-used': { message: 'There is no attempt left.', fix: 'Ask an instructor of the class.' },
  'attempts-used-of': {
    message: 'There is no attempt left: this assignment has {attempts, plural, one {one} other {#}}.',
    fix: 'Ask an instructor of the class.',
  },
  'bad-design': {
    message: 'The design cannot be graded: it is not valid.',
    fix: 'Correct what the editor names and hand it in again; your draft is kept.',
  },
  'bad-design-character': {
    message: 'The design holds a character that cannot be stored.',
    fix: 'Remove control characters from its texts.',
  },
  'bad-design-shape': { message: 'A design is a JSON object.', fix: 'Send the design document itself.' },
  'bad-input': { message: 'Something in the form is missing or not valid.', fix: 'Correct it and send it again.' },
  'bad-input-address': { message: '{path} is no address.', fix: 'Draw the questions again.' },
  'bad-input-back': {
    message: 'The form does not say which page it belongs to.',
    fix: 'Open the question again and answer it there.',
  },
  'bad-input-command': { message: 'This cannot be sent.', fix: 'Use the page.' },
  'bad-input-deadline': {
    message: 'A quiz at everybody’s own pace needs a deadline.',
    fix: 'Say how many minutes it takes.',
  },
  'bad-input-design': {
    message: 'A design is not begun here but handed in.',
    fix: 'Open the brief in the lab, then hand in what you made there.',
  },
  'bad-input-due-early': { message: 'It is due before it opens.', fix: 'Take a later due time.' },
  'bad-input-exam-length': { message: 'An exam of that length is not offered.', fix: 'Take one of: {lengths}.' },
  'bad-input-exam-options': {
    message: 'Choose up to {choose, number} of the options.',
    fix: 'Reload the exam and choose again.',
  },
  'bad-input-exam-place': {
    message: 'The exam has no question at that place.',
    fix: 'Reload the exam and choose again.',
  },
  'bad-input-fault': { message: '{path} is no fault of this brief.', fix: 'Choose one from the list.' },
  'bad-input-form': { message: 'The form cannot be read.', fix: 'Send the form of the page again.' },
  'bad-input-last': { message: 'This is the last question.', fix: 'Take the assignment back instead.' },
  'bad-input-length': {
    message: 'An exam of that length is not offered.',
    fix: 'Take one of the lengths in the list.',
  },
  'bad-input-line-address': {
    message: 'Line {number, number}, {line}, is no address.',
    fix: 'Write them as value/1234, one a line.',
  },
  'bad-input-line-letter': {
    message: 'Line {number, number}, {line}, is not answered by a letter.',
    fix: 'Take another question.',
  },
  'bad-input-never-told': {
    message:
      'With the same questions in any number of attempts and no due time, nobody could ever be told the answers.',
    fix: 'Limit the attempts, give a due time, or let every attempt have its own values.',
  },
  'bad-input-no-close': {
    message: 'Results are told after the close, and it has none.',
    fix: 'Give a due time, or release results otherwise.',
  },
  'bad-input-no-file': {
    message: 'No file was chosen, or it is empty.',
    fix: 'Choose a file of GIFT, Moodle XML or QTI.',
  },
  'bad-input-no-later': {
    message: 'This is no later than everybody’s due time.',
    fix: 'Take a later one, or leave it empty.',
  },
  'bad-input-no-letters': {
    message: 'Question {number, number} is not answered by a letter.',
    fix: 'Take another one: a class answers by letters.',
  },
  'bad-input-no-other': { message: 'There is no other question on this topic.', fix: 'Remove it instead.' },
  'bad-input-no-place': { message: 'The assignment has no question at that place.', fix: 'Reload the page.' },
  'bad-input-no-size': {
    message: 'The request does not announce its size.',
    fix: 'Send it with a Content-Length header.',
  },
  'bad-input-no-such-time': {
    message: 'In {zone} there is no such time.',
    fix: 'When clocks are put forward an hour is left out: take another one.',
  },
  'bad-input-no-topic': { message: 'No topic is ticked.', fix: 'Tick one or more.' },
  'bad-input-nothing-said': { message: 'Nothing is said.', fix: 'Give a grade, a comment, or both.' },
  'bad-input-run': { message: 'This is not the address of a practice session.', fix: 'Begin a new session.' },
  'bad-input-table': { message: 'There is no such table.', fix: 'Take one of: {tables}.' },
  'bad-input-too-many-lines': {
    message: 'A quiz has at most {limit, number} questions; these are {count, number}.',
    fix: 'Take some out.',
  },
  'bad-input-twice': { message: 'A question is listed twice.', fix: 'Take one of them out.' },
  'bad-nickname': {
    message: 'This nickname cannot be taken.',
    fix: 'Choose another one of two to twenty letters that nobody here has.',
  },
  'bad-secret': { message: 'The secret of this installation cannot be used.', fix: 'Look at the server’s log.' },
  'bad-secret-file': {
    message: 'The secret of this installation cannot be read or written in {file}.',
    fix: 'Give the account that runs Faultline access to the file and its folder, or set FAULTLINE_SECRET.',
  },
  'bad-secret-length': {
    message: 'FAULTLINE_SECRET has {length, number} characters; it needs at least {least, number}.',
    fix: 'Make one with “openssl rand -base64 32”, or unset the variable to have one made.',
  },
  'bad-settings': { message: 'A setting of this server is not valid.', fix: 'Look at the server’s log.' },
  'claim-failed': {
    message: 'Your progress could not be moved to the account; it is still here, in this browser.',
    fix: 'Sign in to the account to try again.',
  },
  'class-archived': {
    message: 'This class is archived: it can be read, and nothing in it changes.',
    fix: 'An instructor of the class can open it again on its page.',
  },
  'client-id-taken': {
    message: 'Another answer was sent under the same client id before.',
    fix: 'Make a new client id for every answer.',
  },
  'client-id-taken-design': {
    message: 'Another design was handed in under the same client id before.',
    fix: 'Make a new client id for every hand-in.',
  },
  'course-not-open': {
    message: 'This course has no class in Faultline yet.',
    fix: 'Whoever teaches the course has to open Faultline from it once. Ask them, and come back.',
  },
  'course-not-open-yours': {
    message: 'This course has no class in Faultline yet.',
    fix: 'Ask the owner of this Faultline to appoint you instructor, then open it from the course again.',
  },
  'email-taken': {
    message: 'There is an account with this e-mail address already.',
    fix: 'Sign in with its password, or use another address.',
  },
  'exam-over': { message: 'The exam has ended; this answer came too late and is not in it.', fix: 'Open the result.' },
  'foreign-origin': {
    message: 'This request was sent by another site, so it was refused.',
    fix: 'Do it from Faultline’s own pages.',
  },
  'foreign-origin-of': {
    message: 'This request was sent by another site ({site}), so it was refused.',
    fix: 'Do it from Faultline’s own pages. Behind a proxy, let it pass the Host header on unchanged.',
  },
  'guests-not-admitted': {
    message: 'On this installation only accounts practise; nothing of guests is kept.',
    fix: 'Sign in, or make an account: what this browser has kept so far comes along.',
  },
  'guests-not-admitted-live': {
    message: 'On this installation only accounts take part in live events.',
    fix: 'Sign in, or make an account, and come back to this address.',
  },
  internal: {
    message: 'Something went wrong on the server.',
    fix: 'Try again. If it happens again, look at the server’s log.',
  },
  'last-instructor': {
    message: 'A class needs an instructor, and this is its last one.',
    fix: 'Make another member instructor first, or archive the class.',
  },
  'last-owner': {
    message: 'An installation needs an owner, and this is its last one.',
    fix: 'Make another account owner first.',
  },
  'launch-refused': {
    message: 'Your learning platform’s request could not be verified.',
    fix: 'Open Faultline from your course again. If that does not help, ask the owner to compare what is registered here and there; the server’s log says what was wrong.',
  },
  'launch-refused-unknown': {
    message: 'The platform is not registered any more.',
    fix: 'Open Faultline from your course again. If that does not help, ask the owner to compare what is registered here and there; the server’s log says what was wrong.',
  },
  'link-spent': {
    message: 'This link has been used, has expired, or was replaced by a newer one.',
    fix: 'Ask for another one. The password is what it was.',
  },
  'link-spent-owner': {
    message: 'This link has been used, has expired, or was replaced by a newer one.',
    fix: 'Make another one on the owner’s page.',
  },
  'live-closed': { message: 'This is not open now.', fix: 'Wait for the host.' },
  'live-over': { message: 'The session is over.', fix: 'See what came of it in your progress.' },
  'needs-account': {
    message: 'A guest cannot do this: it needs an account.',
    fix: 'Make an account with e-mail and password; your progress comes along.',
  },
  'no-embedded-database': {
    message: 'This installation keeps its data in PostgreSQL.',
    fix: 'Back it up with pg_dump.',
  },
  'no-exam': { message: 'This pack prepares for no examination.', fix: 'Practise it instead.' },
  'no-item': { message: 'There is no question of that kind.', fix: 'Choose more topics, or every template.' },
  'no-item-about': { message: 'The pack “{pack}” has no question on {about}.', fix: 'Practise another topic.' },
  'no-item-exam': {
    message: 'The pack “{pack}” has no questions in the form of an exam that you have not seen.',
    fix: 'Practise it instead.',
  },
  'no-item-practice': { message: 'There is nothing to ask about this.', fix: 'Choose other topics.' },
  'no-item-quiz': {
    message: 'There are no more questions of this kind on these topics.',
    fix: 'Choose more topics, or other kinds of questions.',
  },
  'no-mail': { message: 'This installation sends no mail.', fix: 'Ask its owner for a link that sets a new password.' },
  'no-roster': {
    message: 'No learning platform tells who is in this class.',
    fix: 'Open Faultline from the course once, with the platform’s names and roles service switched on for it.',
  },
  'not-allowed': { message: 'Your account may not do this.', fix: 'Ask the owner.' },
  'not-allowed-in-class': {
    message: 'Your role in this class may not do this.',
    fix: 'Ask an instructor of the class.',
  },
  'not-an-export': { message: 'This is no export of Faultline.', fix: 'Choose the JSON file that the export gave.' },
  'not-an-export-of': {
    message: 'This is no export in the format {format}.',
    fix: 'Choose the JSON file that the export gave.',
  },
  'not-appointed': {
    message: 'Only somebody whom the owner has appointed can be instructor of a class.',
    fix: 'Ask the owner to appoint them on the owner’s page, or make them assistant.',
  },
  'not-appointed-named': {
    message: '{name} has not been appointed instructor of this installation.',
    fix: 'Ask the owner to appoint them on the owner’s page, or make them assistant.',
  },
  'not-computed': { message: 'This design could not be run just now.', fix: 'Send it again; it counts once.' },
  'not-confirmed': {
    message: 'Nothing was deleted: it was not confirmed.',
    fix: 'Tick that the file and its questions shall go.',
  },
  'not-confirmed-email': {
    message: 'Nothing was deleted: what you typed does not confirm it.',
    fix: 'Type the e-mail address of your account.',
  },
  'not-confirmed-word': {
    message: 'Nothing was deleted: what you typed does not confirm it.',
    fix: 'Type the word “{word}”.',
  },
  'not-joined': { message: 'This browser has not joined the session.', fix: 'Join with the code and a nickname.' },
  'not-json': { message: 'The body is not valid JSON.', fix: 'Send one JSON document.' },
  'not-signed-in': {
    message: 'This needs an account, and nobody is signed in here.',
    fix: 'Sign in, or make an account.',
  },
  'not-signed-in-host': {
    message: 'Hosting a live session needs an instructor’s account.',
    fix: 'Sign in, or make an account: the first one on an installation owns it.',
  },
  'not-signed-in-progress': {
    message: 'There is no progress here yet: this browser has no session.',
    fix: 'Answer a question or save a design first, or sign in to your account.',
  },
  'not-stored': { message: 'This could not be stored just now.', fix: 'It is safe to send it again; it counts once.' },
  'not-stored-backup': {
    message: 'The backup could not be written.',
    fix: 'Look at the server’s log and at the space that is left on its disk.',
  },
  'not-stored-roster': {
    message: '{platform} did not tell who is in the course.',
    fix: 'Try again. If it stays so, switch on the names and roles service for this tool on the platform, and share names.',
  },
  'not-the-last-answer': {
    message: 'Only the last answer of a session can be taken back, within half an hour.',
    fix: 'It stands. The fact is asked again in time.',
  },
  other: { message: 'That could not be done, and nothing was changed.', fix: 'Try again.' },
  'pack-changed': { message: 'The material has been updated since this page was opened.', fix: 'Reload the page.' },
  'pack-changed-question': {
    message:
      'This question has changed since it was opened: it was made from version {given} of the pack “{pack}”, and here is version {here}.',
    fix: 'Open it again and answer it as it reads now. What was answered before stands.',
  },
  'pack-changed-version': {
    message: 'This was made from version {given} of the pack “{pack}”; here is version {here}.',
    fix: 'Reload the page: the material has been updated since it was opened.',
  },
  'platform-known': {
    message: 'A platform with this issuer and client id is registered already.',
    fix: 'Remove that one first, or compare the client id with what the platform shows.',
  },
  'progress-moved': {
    message: 'Your progress has just moved to an account, or was deleted.',
    fix: 'Send it again; if that does not help, reload the page.',
  },
  'refused-file': {
    message:
      'The file was refused: it is broken, too large, not safe or of no format that is read. Nothing was stored.',
    fix: 'Mend the file, or export it in another format.',
  },
  'refused-file-count': {
    message: 'There are {limit, number} files already.',
    fix: 'Delete one that is not used any more.',
  },
  'refused-file-none': {
    message: 'No question of {name} could be taken over. {why}',
    fix: 'Export it in another format.',
  },
  'refused-file-questions': {
    message: '{name} holds {count, number} questions; at most {limit, number} are taken in at once.',
    fix: 'Split the file and take it in piece by piece.',
  },
  'server-busy': {
    message: 'Too many designs are being run just now.',
    fix: 'Wait a moment and send it again; it counts once.',
  },
  'sign-up-closed': {
    message: 'On this installation only those who were invited to a class make accounts.',
    fix: 'Open the link or the code that your instructor gave you, and make the account from there.',
  },
  'stale-draft': {
    message: 'This draft was saved elsewhere in the meantime.',
    fix: 'Load the saved draft, or save yours over it; the other one is then kept.',
  },
  'stale-draft-of': {
    message:
      'This draft is based on revision {basedOn, number}, but the saved one is revision {current, number}: it was saved elsewhere.',
    fix: 'Load the saved draft, or save yours over it; the other one is then kept.',
  },
  'too-large': { message: 'That is too large. Nothing was stored.', fix: 'Send less.' },
  'too-large-design': {
    message: 'The design has {bytes, number} bytes; {limit, number} are allowed.',
    fix: 'Remove resources or shorten its texts.',
  },
  'too-large-request': { message: 'The request is larger than {limit, number} bytes.', fix: 'Send less.' },
  'too-many-attempts': { message: 'There were too many wrong tries.', fix: 'Wait ten minutes, then try again.' },
  'too-many-codes': {
    message: 'There were too many wrong codes from here.',
    fix: 'Wait {minutes, plural, one {# minute} other {# minutes}}, or ask the host for the link.',
  },
  'too-many-join-codes': {
    message: 'There were too many wrong join codes.',
    fix: 'Wait {minutes, plural, one {# minute} other {# minutes}}, then open the link again.',
  },
  'too-many-links': {
    message: 'A link was asked for several times already.',
    fix: 'Look into your mailbox, also among what counts as spam, or ask again in {minutes, plural, one {# minute} other {# minutes}}.',
  },
  'too-many-passwords': {
    message: 'There were too many wrong passwords for this account.',
    fix: 'Wait {minutes, plural, one {# minute} other {# minutes}}, then try again.',
  },
  'too-many-reports': {
    message: '{limit, number} reports a day are taken; this one was not stored.',
    fix: 'Send it tomorrow.',
  },
  'too-many-rows': { message: 'The file holds more than is kept of one learner.', fix: 'Take in a smaller file.' },
  'too-many-rows-of': {
    message: 'More than {limit, number} answers of one learner are not kept.',
    fix: 'Take in a smaller file.',
  },
  'too-slow': {
    message: 'Running this design takes too long.',
    fix: 'Remove resources from it and hand it in again; your draft is kept.',
  },
  'unknown-account': { message: 'There is no such account any more.', fix: 'Reload the page.' },
  'unknown-answer': {
    message: 'There is no such answer in a session of yours.',
    fix: 'Reload the page to see what is stored.',
  },
  'unknown-answer-attempt': {
    message: 'There is no such attempt of yours.',
    fix: 'Open the brief again and choose from its list of attempts.',
  },
  'unknown-answer-design': {
    message: 'There is no such design of yours for this brief.',
    fix: 'Hand a design in at the lab first, then choose it here.',
  },
  'unknown-answer-entry': {
    message: 'There is no such design of yours for this brief.',
    fix: 'Make one in the lab; it is saved there as you go.',
  },
  'unknown-assignment': {
    message: 'There is no such assignment in this class.',
    fix: 'Open the page of the class and take one of the list.',
  },
  'unknown-backup': {
    message: 'There is no backup of this name.',
    fix: 'Reload the page: daily backups beyond the last seven are removed.',
  },
  'unknown-brief': { message: 'There is no such brief.', fix: 'Choose one from the list.' },
  'unknown-brief-named': {
    message: 'The pack “{pack}” has no brief “{id}”.',
    fix: 'Open one of the briefs of the lab.',
  },
  'unknown-class': {
    message: 'There is no such class, or you have no part in it.',
    fix: 'Sign in with the account that joined it, or ask its instructor for the join code.',
  },
  'unknown-code': {
    message: 'Nothing is running under this code.',
    fix: 'Look at the code again, or ask the host whether the session is over.',
  },
  'unknown-exam': { message: 'There is no such exam of yours here.', fix: 'Open the list of your exams.' },
  'unknown-fact': { message: 'The pack has no such fact.', fix: 'Take a fact from the progress page.' },
  'unknown-fact-named': {
    message: 'The pack “{pack}” has no fact “{fact}”.',
    fix: 'Take a fact from the progress page.',
  },
  'unknown-file': { message: 'There is no such file of questions here.', fix: 'Open the list of files.' },
  'unknown-invite': {
    message: 'No class can be joined with this code.',
    fix: 'Compare it with the one your instructor shows: eight letters and digits. It may have been replaced by another.',
  },
  'unknown-item': { message: 'There is no such question.', fix: 'Ask for the next question instead of this address.' },
  'unknown-item-file': {
    message: 'The pack “{pack}” has no question of a file under {item}; its file may have been deleted.',
    fix: 'Ask for the next question instead of this address.',
  },
  'unknown-launch': {
    message: 'This page has been used, or stood open for more than ten minutes.',
    fix: 'Open Faultline from your course again.',
  },
  'unknown-live': { message: 'There is no such live session.', fix: 'Ask the host for the code and join with it.' },
  'unknown-member': { message: 'This person is not in the class any more.', fix: 'Reload the page.' },
  'unknown-member-grades': {
    message: 'There is no such learner in this class.',
    fix: 'Open the grade book and take one of its lines.',
  },
  'unknown-option': {
    message: 'The answer does not fit the question.',
    fix: 'Answer with what the question shows and send again.',
  },
  'unknown-pack': { message: 'There is no such pack here.', fix: 'Open one of the packs on the home page.' },
  'unknown-pack-named': { message: 'There is no pack “{id}” here.', fix: 'Open one of the packs on the home page.' },
  'unknown-pack-none': { message: 'There is no pack here.', fix: 'Add one to content/packs.' },
  'unknown-page': { message: 'There is nothing at this address.', fix: 'Look at the address again.' },
  'unknown-report': {
    message: 'There is no such report any more.',
    fix: 'Reload the page: its learner may have deleted everything.',
  },
  'unknown-session': {
    message: 'This browser is not signed in any more.',
    fix: 'Reload the page to see where the account is signed in. To sign out here, use "Sign out".',
  },
  'unknown-template': {
    message: 'There is no such question template.',
    fix: 'Ask for the next question instead of this address.',
  },
  'unknown-template-named': { message: 'There is no question template “{template}”.', fix: 'Choose one of the list.' },
  'unknown-topic': { message: 'The pack has no such topic.', fix: 'Open one of its topics.' },
  'unknown-topic-named': { message: 'The pack “{pack}” has no topic “{id}”.', fix: 'Take one of: {topics}.' },
  'unknown-way': { message: 'There is nothing at {path}.', fix: 'Use one of: {ways}.' },
  'weak-password': {
    message: 'The password is too short.',
    fix: 'Take a longer one; three or four unrelated words are good.',
  },
  'weak-password-length': {
    message:
      'The password has {length, plural, one {# character} other {# characters}}; it needs at least {least, number}.',
    fix: 'Take a longer one; three or four unrelated words are good.',
  },
  'wrong-credentials': {
    message: 'The e-mail address and the password do not belong together.',
    fix: 'Check both. Without an account yet, make one; your progress comes along.',
  },
  'wrong-media-type': { message: 'The body is of a type that is not taken here.', fix: 'Send it as the page does.' },
  'wrong-media-type-form': {
    message: 'The body is not declared as multipart/form-data.',
    fix: 'Send the form of the page.',
  },
  'wrong-media-type-json': {
    message: 'The body is declared as {type}, not as application/json.',
    fix: 'Send JSON with the header “Content-Type: application/json”.',
  },
  'wrong-number-of-options': {
    message: 'The answer has not as many options as the question asks for.',
    fix: 'Answer with what the question shows and send again.',
  },
  'wrong-password': { message: 'This is not the password of your account.', fix: 'Type it again.' },
  /** What is wrong with one field of a form. */
  issues: {
    required: 'Fill this in.',
    type: 'This is not of the kind that is expected here: {expected}.',
    tooShort: 'Too short: at least {limit, plural, one {# character} other {# characters}}.',
    tooLong: 'Too long: at most {limit, plural, one {# character} other {# characters}}.',
    tooSmall: 'Too small: at least {limit, number}.',
    tooBig: 'Too large: at most {limit, number}.',
    tooFew: 'Too few: at least {limit, number}.',
    tooMany: 'Too many: at most {limit, number}.',
    email: 'This is not an e-mail address.',
    url: 'This is not an address of a page.',
    https: 'The address has to begin with https://.',
    format: 'This is not written as it is expected here.',
    option: 'This is none of what can be chosen.',
    unknownKeys: 'Not known here: {keys}.',
    invalid: 'This is not valid.',
  },
} as const;

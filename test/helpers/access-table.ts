import { STANDINGS, type Standing } from '@/server/access';

/**
 * Who may ask what: every page, address and server action × everybody. ✓ may, · may not; columns: nobody, guest, learner,
 * learner of another class, assistant, instructor, instructor of another class, owner. `[id]`, a mock exam and a submission are
 * those of the class and of its learner. `test/server/addresses.test.ts` fails when something of the app is missing here,
 * `test/server/access-of-addresses.test.ts` asks the addresses, `test/e2e/access.spec.ts` pages, server actions and event streams.
 */
const TABLE = `
  # Reading: the same for everybody
  GET /                                       ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /about                                  ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /about/offline                          ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /about/simulator                        ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /about/sources                          ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /learn                                  ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /learn/[pack]                           ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /learn/[pack]/[topic]                   ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /learn/[pack]/[topic]/facts             ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /search                                 ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /search-index.json                      ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /offline-briefs.json                    ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /manifest.webmanifest                   ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /sw.js                                  ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /api/health                             ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/language                          ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  # Practice, the lab and mock exams: of one’s own; the first write makes a guest
  GET /practice                               ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /practice/[topic]                       ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /practice/item/[template]/[seed]        ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /practice/run                           ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /practice/offline                       ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /practice/offline/batch                 ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /practice/forget                        ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /practice/start                        ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /practice/answers                      ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /practice/offline/answers              ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /practice/marks                        ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /practice/plan                         ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /practice/report                       ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /api/items                              ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/answers                           ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  PUT /api/readings                           ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /practice/undo                         · ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /lab                                    ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /lab/[brief]                            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /lab/free                               ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /lab/import                             ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /lab/offline                            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /api/designs                            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  PUT /api/designs                            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/submissions                       ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /api/submissions                        · · ✓ · · · · ·
  GET /exam                                   ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /exam/start                            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /exam/[id]                              · · ✓ · · · · ·
  GET /exam/[id]/result                       · · ✓ · · · · ·
  GET /exam/state                             · · ✓ · · · · ·
  POST /exam/answers                          · · ✓ · · · · ·
  POST /exam/end                              · · ✓ · · · · ·
  GET /progress                               ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /settings                               ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/import                            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /api/export                             · ✓ ✓ ✓ ✓ ✓ ✓ ✓
  # Accounts
  GET /account                                ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /account/forgot                         ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /account/reset/[token]                  ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /api/me                                 ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/auth/sign-in/email                ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/auth/sign-out                     ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/auth/forgot-password              ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/auth/reset-password               ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/auth/sign-up/email                ✓ ✓ · · · · · ·
  POST /api/auth/change-password              · · ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/account/end-session               · · ✓ ✓ ✓ ✓ ✓ ✓
  DELETE /api/me                              · ✓ ✓ ✓ ✓ ✓ ✓ ✓
  ACTION signUpForm                           ✓ ✓ · · · · · ·
  ACTION signInForm                           ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  ACTION askForLinkForm                       ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  ACTION resetPasswordForm                    ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  ACTION signOutForm                          ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  ACTION changePasswordForm                   · · ✓ ✓ ✓ ✓ ✓ ✓
  ACTION deleteForm                           · ✓ ✓ ✓ ✓ ✓ ✓ ✓
  # Classes, assignments and grades
  GET /classes                                · · ✓ ✓ ✓ ✓ ✓ ✓
  GET /join/[code]                            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/classes/open                      ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/classes/join                      · · ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/classes/create                    · · · · · ✓ ✓ ✓
  GET /classes/[id]                           · · ✓ · ✓ ✓ · ✓
  GET /classes/[id]/assignments/[assignment]  · · ✓ · ✓ ✓ · ✓
  POST /api/classes/leave                     · · ✓ · ✓ ✓ · ✓
  GET /classes/[id]/people                    · · · · ✓ ✓ · ✓
  GET /classes/[id]/grades                    · · · · ✓ ✓ · ✓
  GET /classes/[id]/grades/[member]           · · · · ✓ ✓ · ✓
  GET /classes/[id]/analysis                  · · · · ✓ ✓ · ✓
  GET /classes/[id]/assignments/new           · · · · · ✓ · ✓
  GET /classes/[id]/grades/export             · · · · · ✓ · ✓
  GET /classes/[id]/analysis/export           · · · · · ✓ · ✓
  POST /api/classes/rename                    · · · · · ✓ · ✓
  POST /api/classes/archive                   · · · · · ✓ · ✓
  POST /api/classes/invite                    · · · · · ✓ · ✓
  POST /api/classes/place                     · · · · · ✓ · ✓
  POST /api/assignments/create                · · · · · ✓ · ✓
  POST /api/assignments/change                · · · · · ✓ · ✓
  POST /api/assignments/replace               · · · · · ✓ · ✓
  POST /api/assignments/remove                · · · · · ✓ · ✓
  POST /api/assignments/withdraw              · · · · · ✓ · ✓
  POST /api/assignments/release               · · · · · ✓ · ✓
  POST /api/assignments/allow                 · · · · · ✓ · ✓
  POST /api/assignments/grade                 · · · · ✓ ✓ · ✓
  POST /api/assignments/begin                 · · ✓ · · · · ·
  POST /api/assignments/hand-in               · · ✓ · · · · ·
  # Live quizzes and GameDays: #class held in the class, #own without one; only two have joined
  GET /live#class                             · · · · ✓ ✓ · ✓
  GET /live/gameday#class                     · · · · ✓ ✓ · ✓
  GET /live/host/[id]                         · · · · ✓ ✓ · ✓
  GET /live/host/[id]/remote                  · · · · ✓ ✓ · ✓
  GET /live/host/[id]/results                 · · · · ✓ ✓ · ✓
  GET /live/host/[id]/results.csv             · · · · ✓ ✓ · ✓
  POST /api/live#class                        · · · · ✓ ✓ · ✓
  POST /api/live/draw#class                   · · · · ✓ ✓ · ✓
  POST /api/live/gameday#class                · · · · ✓ ✓ · ✓
  POST /api/live/commands#host                · · · · ✓ ✓ · ✓
  GET /api/live/stream#host                   · · · · ✓ ✓ · ✓
  GET /live#own                               · · · · · ✓ ✓ ✓
  GET /live/gameday#own                       · · · · · ✓ ✓ ✓
  POST /api/live#own                          · · · · · ✓ ✓ ✓
  POST /api/live/draw#own                     · · · · · ✓ ✓ ✓
  POST /api/live/gameday#own                  · · · · · ✓ ✓ ✓
  GET /live/join                              ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /live/[code]                            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/live/join                         ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /api/live/commands#participant         · ✓ ✓ · · · · ·
  GET /api/live/stream#participant            · ✓ ✓ · · · · ·
  GET /api/live/designs                       · ✓ ✓ · · · · ·
  POST /api/live/designs                      · ✓ ✓ · · · · ·
  # Questions and their files
  GET /questions                              · · · · · ✓ ✓ ✓
  GET /questions/files                        · · · · · ✓ ✓ ✓
  GET /questions/files/[id]                   · · · · · ✓ ✓ ✓
  GET /questions/out                          · · · · · ✓ ✓ ✓
  POST /questions/import                      · · · · · ✓ ✓ ✓
  POST /questions/export                      · · · · · ✓ ✓ ✓
  POST /api/questions/choose                  · · · · · ✓ ✓ ✓
  POST /api/questions/exams                   · · · · · ✓ ✓ ✓
  POST /api/questions/delete                  · · · · · ✓ ✓ ✓
  ACTION resolve                              · · · · · ✓ ✓ ✓
  # The installation
  GET /owner                                  · · · · · · · ✓
  GET /owner/link/[token]                     · · · · · · · ✓
  GET /lti                                    · · · · · · · ✓
  GET /api/owner/backups                      · · · · · · · ✓
  POST /api/owner/settings                    · · · · · · · ✓
  POST /api/owner/role                        · · · · · · · ✓
  POST /api/owner/reset-link                  · · · · · · · ✓
  POST /api/owner/backup                      · · · · · · · ✓
  POST /api/platforms/add                     · · · · · · · ✓
  POST /api/platforms/remove                  · · · · · · · ✓
  POST /api/platforms/roster                  · · · · · ✓ · ✓
  # Learning platforms: what they have signed decides, and a page of a launch is open to who holds its key
  GET /lti/keys                               ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /lti/login                              ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /lti/login                             ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /lti/launch                            ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  POST /lti/open                              ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓
  GET /lti/enter                              · · · · · · · ·
  GET /lti/choose                             · · · · · · · ·`;

/** Something that can be asked. */
export interface AccessRow {
  /** Method and address as the folders of `app/` name it, or `ACTION` and the name of a server action. */
  key: string;
  /** Tells several ways of asking the same apart; empty for most. */
  variant: string;
  may: ReadonlySet<Standing>;
}

export const ACCESS_ROWS: readonly AccessRow[] = TABLE.split('\n').flatMap((line) => {
  const found = /^\s*([A-Z]+ \S+?)(?:#(\w+))?\s+([✓·](?: [✓·]){7})$/.exec(line);
  if (!found) {
    if (/^\s*(#.*)?$/.test(line)) return [];
    throw new Error(`not a row: ${line}`);
  }
  const [, key = '', variant = '', marks = ''] = found;
  const may = new Set(STANDINGS.filter((_, column) => marks.split(' ')[column] === '✓'));
  return [{ key, variant, may }];
});

import { claimAnswers } from '../answers/writes';
import { claimAllowances, claimGrades, claimHandIns } from '../assignments/claim';
import { claimMemberships } from '../classes/writes';
import type { Prisma } from '../db/generated/client';
import { claimDesigns, claimKeptDrafts } from '../designs/writes';
import { claimExams } from '../exams/writes';
import { claimParticipants } from '../live/writes';
import { claimMarks } from '../marks/writes';
import { claimPlans } from '../plans/writes';
import { claimReports } from '../question-reports/writes';
import { claimReadings } from '../readings/writes';
import { claimSubmissions } from '../submissions/writes';
import {
  type ExportPage,
  exportAllowances,
  exportAnswers,
  exportDrafts,
  exportExams,
  exportGrades,
  exportHandIns,
  exportKeptDrafts,
  exportLaunches,
  exportLive,
  exportMarks,
  exportMemberships,
  exportPlans,
  exportPlatformNames,
  exportReadings,
  exportReports,
  exportSentGrades,
  exportSessions,
  exportSignIns,
  exportSubmissions,
  exportWaiting,
} from './reads';

/** A table whose rows belong to one learner. */
export interface OwnedTable {
  /** As the database calls it. */
  table: string;
  /** Name of its list in an export. */
  name: string;
  /** Moves a guest's rows to an account, merging where both have the same. */
  claim(tx: Prisma.TransactionClient, guestId: string, accountId: string): Promise<void>;
  /** Reads the rows for an export, a page at a time. */
  page: ExportPage;
}

/** What is bound to one browser or one way of signing in: a claim leaves it behind, and it goes with the guest. */
async function leaveBehind(): Promise<void> {}

/**
 * Every table with a `userId`. A test walks the database's own catalogue and fails when one is missing here. Deletion
 * needs no entry: all of them cascade from the user's row, which the same test tries.
 */
export const OWNED_TABLES: readonly OwnedTable[] = [
  { table: 'session', name: 'sessions', claim: leaveBehind, page: exportSessions },
  { table: 'account', name: 'signIns', claim: leaveBehind, page: exportSignIns },
  { table: 'answer', name: 'answers', claim: claimAnswers, page: exportAnswers },
  { table: 'design', name: 'drafts', claim: claimDesigns, page: exportDrafts },
  { table: 'kept_draft', name: 'keptDrafts', claim: claimKeptDrafts, page: exportKeptDrafts },
  { table: 'submission', name: 'submissions', claim: claimSubmissions, page: exportSubmissions },
  { table: 'reading', name: 'readings', claim: claimReadings, page: exportReadings },
  { table: 'study_plan', name: 'studyPlans', claim: claimPlans, page: exportPlans },
  { table: 'fact_mark', name: 'factMarks', claim: claimMarks, page: exportMarks },
  { table: 'question_report', name: 'reports', claim: claimReports, page: exportReports },
  { table: 'exam', name: 'exams', claim: claimExams, page: exportExams },
  { table: 'live_participant', name: 'live', claim: claimParticipants, page: exportLive },
  { table: 'class_member', name: 'classes', claim: claimMemberships, page: exportMemberships },
  { table: 'assignment_allowance', name: 'allowances', claim: claimAllowances, page: exportAllowances },
  { table: 'assigned_design', name: 'assignedDesigns', claim: claimHandIns, page: exportHandIns },
  { table: 'lti_person', name: 'platformNames', claim: leaveBehind, page: exportPlatformNames },
  { table: 'lti_launch', name: 'platformLaunches', claim: leaveBehind, page: exportLaunches },
  { table: 'lti_sent_grade', name: 'sentGrades', claim: leaveBehind, page: exportSentGrades },
  { table: 'xapi_statement', name: 'waitingStatements', claim: leaveBehind, page: exportWaiting },
  { table: 'grade_change', name: 'grades', claim: claimGrades, page: exportGrades },
];

import type { PlaceInClass } from '../classes/writes';

const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';

/**
 * What somebody is in a course, from the role names of their launch or of the platform's roster. Only roles in the course
 * count: who teaches elsewhere in the institution is a learner here. Short names ("Instructor") mean roles in the course,
 * by the LTI 1.3 core specification, A.2.
 */
export function placeOf(roles: readonly string[]): PlaceInClass {
  const inCourse = roles.map((role) => (/^[A-Za-z]+$/.test(role) ? `${MEMBERSHIP}#${role}` : role));
  if (inCourse.some((role) => role.startsWith(`${MEMBERSHIP}/Instructor#TeachingAssistant`))) return 'assistant';
  if (inCourse.includes(`${MEMBERSHIP}#TeachingAssistant`)) return 'assistant';
  return inCourse.includes(`${MEMBERSHIP}#Instructor`) ? 'instructor' : 'learner';
}

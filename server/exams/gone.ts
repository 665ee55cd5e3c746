import { goneAddresses } from '../question-files/ask';
import { itemsOf, type StoredExam } from './paper';

/** Questions of files that were taken out since the exam began: they count neither way. */
export function goneFrom(exam: StoredExam): Promise<ReadonlySet<string>> {
  return goneAddresses(
    exam.pack,
    itemsOf(exam).map(({ id }) => id),
  );
}

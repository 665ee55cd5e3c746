import { Button } from '../controls/button';
import { SendForm } from '../forms/send-form';

/** The way out of a class. */
export function LeaveClass({ id }: { id: string }) {
  return (
    <details className="class-more">
      <summary>Leave this class</summary>
      <SendForm action="/api/classes/leave" back={`/classes/${id}`} hidden={{ class: id }} className="class-line-form">
        <p>What you handed in stays in its grade book. With a valid code you can come back.</p>
        <Button type="submit" kind="quiet">
          Leave
        </Button>
      </SendForm>
    </details>
  );
}

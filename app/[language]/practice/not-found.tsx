import { ButtonLink } from '@/components/controls/button';
import { AddressGiven } from '@/components/practice/address-given';

export default function PracticeNotFound() {
  return (
    <main id="main" className="page page-narrow">
      <header className="page-head">
        <h1>There is no question at this address.</h1>
        <p>
          <AddressGiven />
        </p>
        <p>
          A question’s address ends in the name of its template and a whole number from 0 to 2,147,483,647, as in{' '}
          <code>value/581</code>. A few numbers give no question at all, because what they would ask fails a check.
        </p>
      </header>
      <div className="run-again">
        <ButtonLink href="/practice">Begin a session</ButtonLink>
      </div>
    </main>
  );
}

import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { ProblemLine } from '../forms/problem-line';
import { SendForm } from '../forms/send-form';
import { Notice } from '../notice';
import { count } from '../reading/words';
import { Footer } from '../shell/footer';

/** A registered platform. */
export interface Platform {
  id: string;
  name: string;
  issuer: string;
  clientId: string;
  deployments: string[];
  teaches: boolean;
  people: number;
  courses: number;
}

interface Props {
  platforms: Platform[];
  /** Scheme and host under which this installation is open now. */
  origin: string;
  problem: string | string[] | undefined;
}

/** The owner's page of learning platforms: what to enter there, and what to enter here. */
export function PlatformsPage({ platforms, origin, problem }: Props) {
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>Learning platforms</h1>
        <p>
          Moodle, Canvas and others can open Faultline from a course, embed its assignments, and take the grades into
          their own grade book, by LTI 1.3. Nobody needs a second password.
        </p>
      </header>
      <ProblemLine code={problem} />
      <Here origin={origin} />
      <section className="section" aria-labelledby="registered-title">
        <div className="section-head">
          <h2 id="registered-title">Registered</h2>
          <p>Only these are let in, and only through the deployments that are named.</p>
        </div>
        {platforms.length === 0 && (
          <Notice title="None yet." level={3}>
            <p>Register this tool on your platform first; it then shows the addresses and ids to enter below.</p>
          </Notice>
        )}
        <ul className="platforms">
          {platforms.map((platform) => (
            <Registered key={platform.id} {...platform} />
          ))}
        </ul>
      </section>
      <AddPlatform />
      <Footer />
    </main>
  );
}

function Here({ origin }: { origin: string }) {
  const rows = [
    ['Tool URL, target link URI', `${origin}/lti/launch`],
    ['Initiate login URL', `${origin}/lti/login`],
    ['Redirection URI', `${origin}/lti/launch`],
    ['Deep linking URL (content selection)', `${origin}/lti/launch`],
    ['Public keyset URL (JWKS)', `${origin}/lti/keys`],
  ];
  return (
    <section className="section" aria-labelledby="here-title">
      <div className="section-head">
        <h2 id="here-title">To enter on the platform</h2>
        <p>
          Allow the services for grades and for names and roles. Names are worth sharing: without them people are called
          “Learner” with four letters. E-mail addresses are not needed.
        </p>
      </div>
      <dl className="platform-facts">
        {rows.map(([name, address]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{address}</code>
            </dd>
          </div>
        ))}
      </dl>
      {!origin.startsWith('https:') && (
        <p className="platform-note">
          Platforms accept addresses with https only. Open this page under the installation’s https address and copy
          from there.
        </p>
      )}
    </section>
  );
}

function Registered({ id, name, issuer, clientId, deployments, teaches, people, courses }: Platform) {
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p>
          <code>{issuer}</code>, client <code>{clientId}</code>, {count(deployments.length, 'deployment')}{' '}
          <code>{deployments.join(', ')}</code>
        </p>
        <p>
          {count(courses, 'course')}, {count(people, 'person', 'people')}.{' '}
          {teaches
            ? 'Whoever teaches a course there is an instructor here.'
            : 'Instructors are appointed here one by one.'}
        </p>
      </div>
      <SendForm
        action="/api/platforms/remove"
        back="/lti"
        hidden={{ platform: id }}
        confirm={`Remove ${name}? Its people cannot enter from it any more. Their accounts, classes and results stay.`}
      >
        <Button type="submit" kind="plain" small>
          Remove
        </Button>
      </SendForm>
    </li>
  );
}

function AddPlatform() {
  return (
    <section className="section" aria-labelledby="add-title">
      <div className="section-head">
        <h2 id="add-title">Register a platform</h2>
        <p>Copy these from the page on which the platform shows its side.</p>
      </div>
      <SendForm action="/api/platforms/add" back="/lti" className="class-form">
        <Field id="name" label="Name" help="As learners know it." required maxLength={80} />
        <Field id="issuer" label="Issuer (platform ID)" required maxLength={300} />
        <Field id="clientId" label="Client ID" required maxLength={300} />
        <Field
          id="deployments"
          label="Deployment IDs"
          help="One, or several with spaces between them."
          required
          maxLength={4_000}
        />
        <Field id="authUrl" label="Authentication request URL" type="url" required maxLength={300} />
        <Field id="tokenUrl" label="Access token URL" type="url" required maxLength={300} />
        <Field id="jwksUrl" label="Public keyset URL" type="url" required maxLength={300} />
        <label className="platform-tick">
          <input type="checkbox" name="teaches" value="on" defaultChecked />
          <span>Whoever teaches a course there is an instructor here</span>
        </label>
        <Button type="submit">Register</Button>
      </SendForm>
    </section>
  );
}

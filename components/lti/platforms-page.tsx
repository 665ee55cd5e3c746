import { useTranslations } from '#language';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { ProblemLine } from '../forms/problem-line';
import { SendForm } from '../forms/send-form';
import { Notice } from '../notice';

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
  const t = useTranslations('lti');
  return (
    <main id="main" className="page">
      <header className="page-head">
        <h1>{t('pageTitle')}</h1>
        <p>{t('lead')}</p>
      </header>
      <ProblemLine code={problem} />
      <Here origin={origin} />
      <section className="section" aria-labelledby="registered-title">
        <div className="section-head">
          <h2 id="registered-title">{t('registered.title')}</h2>
          <p>{t('registered.note')}</p>
        </div>
        {platforms.length === 0 && (
          <Notice title={t('registered.none')} level={3}>
            <p>{t('registered.noneBody')}</p>
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
  const t = useTranslations('lti');
  const rows = [
    [t('here.tool'), `${origin}/lti/launch`],
    [t('here.login'), `${origin}/lti/login`],
    [t('here.redirect'), `${origin}/lti/launch`],
    [t('here.deepLinking'), `${origin}/lti/launch`],
    [t('here.keys'), `${origin}/lti/keys`],
  ];
  return (
    <section className="section" aria-labelledby="here-title">
      <div className="section-head">
        <h2 id="here-title">{t('here.title')}</h2>
        <p>{t('here.note')}</p>
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
      {!origin.startsWith('https:') && <p className="platform-note">{t('here.httpsOnly')}</p>}
    </section>
  );
}

function Registered({ id, name, issuer, clientId, deployments, teaches, people, courses }: Platform) {
  const t = useTranslations('lti');
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p>
          {t.rich('registered.ids', {
            issuer: () => <code key="issuer">{issuer}</code>,
            client: () => <code key="client">{clientId}</code>,
            count: deployments.length,
            deployments: () => <code key="deployments">{deployments.join(', ')}</code>,
          })}
        </p>
        <p>
          {t('registered.people', { courses, people })} {t(teaches ? 'registered.teaches' : 'registered.appointed')}
        </p>
      </div>
      <SendForm
        action="/api/platforms/remove"
        back="/lti"
        hidden={{ platform: id }}
        confirm={t('registered.confirm', { name })}
      >
        <Button type="submit" kind="plain" small>
          {t('registered.remove')}
        </Button>
      </SendForm>
    </li>
  );
}

function AddPlatform() {
  const t = useTranslations('lti');
  return (
    <section className="section" aria-labelledby="add-title">
      <div className="section-head">
        <h2 id="add-title">{t('add.title')}</h2>
        <p>{t('add.note')}</p>
      </div>
      <SendForm action="/api/platforms/add" back="/lti" className="class-form">
        <Field id="name" label={t('add.name')} help={t('add.nameHelp')} required maxLength={80} />
        <Field id="issuer" label={t('add.issuer')} required maxLength={300} />
        <Field id="clientId" label={t('add.clientId')} required maxLength={300} />
        <Field
          id="deployments"
          label={t('add.deployments')}
          help={t('add.deploymentsHelp')}
          required
          maxLength={4_000}
        />
        <Field id="authUrl" label={t('add.authUrl')} type="url" required maxLength={300} />
        <Field id="tokenUrl" label={t('add.tokenUrl')} type="url" required maxLength={300} />
        <Field id="jwksUrl" label={t('add.jwksUrl')} type="url" required maxLength={300} />
        <label className="platform-tick">
          <input type="checkbox" name="teaches" value="on" defaultChecked />
          <span>{t('add.teaches')}</span>
        </label>
        <Button type="submit">{t('add.submit')}</Button>
      </SendForm>
    </section>
  );
}

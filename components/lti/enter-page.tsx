import { Button } from '../controls/button';

interface Props {
  launchKey: string;
  /** Who enters, as the platform calls them. */
  name: string;
  platform: string;
  /** What will be opened. */
  title: string;
}

/** The page on which a launch arrives. The form opens a window of its own: in the platform's frame browsers keep no session. */
export function EnterPage({ launchKey, name, platform, title }: Props) {
  return (
    <main id="main" className="page lti-page">
      <h1>{title}</h1>
      <p>
        You come from {platform} as <b>{name}</b>. Faultline opens in a window of its own, and brings your grade back.
      </p>
      <form action="/lti/open" method="post" target="_blank" rel="noopener">
        <input type="hidden" name="key" value={launchKey} />
        <Button type="submit">Open Faultline</Button>
      </form>
      <p className="field-help">The button works once, for ten minutes. After that open it from your course again.</p>
    </main>
  );
}

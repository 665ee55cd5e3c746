/** The foot of every page: where the material comes from. `note` is the pack's own line, such as a trademark notice. */
export function Footer({ note }: { note?: string }) {
  return (
    <footer className="footer">
      <a href="/about">About Faultline</a>
      <a href="/about/sources">Sources</a>
      <a href="/search">Search</a>
      <a href="/classes">Classes</a>
      <span>No tracking. Pages load from this server alone.</span>
      {note && <p className="footer-note">{note}</p>}
    </footer>
  );
}

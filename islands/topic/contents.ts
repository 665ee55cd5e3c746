import { onScroll, sectionInView } from './section-in-view';

/** Marks the section that is being read in the list of contents. */
export function startContents(page: HTMLElement): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.page-contents ol a')];
  onScroll(() => {
    const section = sectionInView(page);
    for (const link of links) {
      if (section !== '' && link.hash === `#${section}`) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  });
}

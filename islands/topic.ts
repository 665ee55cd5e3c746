import { startContents } from './topic/contents';
import { startPrint } from './topic/print';
import { startQuickCheck } from './topic/quick-check';
import { startReading } from './topic/reading';

// On concept pages: the section that is being read, the place that is kept, the quick check, printing.
const page = document.querySelector<HTMLElement>('main[data-pack][data-topic]');
if (page) {
  const { pack = '', topic = '' } = page.dataset;
  startContents(page);
  startReading(page, { pack, topic });
  startQuickCheck(page, { pack, topic });
  startPrint(page);
}

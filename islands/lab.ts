import { startLab } from './lab/start-lab';

// In the lab's editor: what brings the page to life is loaded when the page has had its turn, or at the first touch.
startLab();

import { enterDesign, loadDesigns } from '@/server/gameday/enter-design';
import { endpoint } from '@/server/http/endpoint';

/** What the asker could enter into a GameDay. */
export const GET = endpoint(async ({ visitor, query }) => loadDesigns(visitor, query));

/** Enters a design of the asker's own; answers once it is stored, graded and on the board. */
export const POST = endpoint(async ({ visitor, json }) => enterDesign(visitor, await json(4_000)));

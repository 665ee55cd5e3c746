/**
 * Seeds a template is judged on. Items that the simulator proves take milliseconds each, so that everyday runs look at fewer:
 * `npm run test:proof` gives them a thousand as well.
 */
export const SEEDS = { ledger: 1_000, proven: Number(process.env.FAULTLINE_PROVEN_SEEDS ?? 30) };

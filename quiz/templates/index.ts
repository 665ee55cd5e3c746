import type { Template } from '../template';

/** Every template, one line each. The order is part of nothing; ids are part of addresses and never change meaning. */
export const templates: readonly Template[] = [];

export const gameday = {} as const;

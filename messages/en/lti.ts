export const lti = {} as const;

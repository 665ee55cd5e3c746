/** Questions that a quick check asks. */
export const QUICK_CHECK_LENGTH = 3;

/** Under this share of a class served, the design is down. */
export const DOWN_BELOW = 0.5;

/** From this share on, it serves. */
export const SERVING_FROM = 0.99;

/** What sums of shares may miss a bound by. */
export const EPSILON = 1e-9;

/** Seconds: what keeps users without service for so long after a single loss has not survived it. */
export const SINGLE_POINT_S = 300;

/** Where nobody names another. Times of a reader's own zone are written by components/local-time.tsx. */
export const TIME_ZONE = 'UTC';

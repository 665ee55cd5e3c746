/** Format of an export; it changes when a reader of older ones could no longer read it. */
export const EXPORT_FORMAT = 'faultline-export/1';

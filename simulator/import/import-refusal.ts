/** Material from outside that cannot be read at all. The message says what, where and what to do. */
export class ImportRefusal extends Error {}

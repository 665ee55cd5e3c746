import { config } from 'zod';

/** The pages' content security policy forbids making code of text; told so, zod does not try. Imported for this effect. */
config({ jitless: true });

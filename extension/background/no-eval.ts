import { config } from 'zod/mini';

// zod tries once whether it may make functions from text. Our policy refuses, and Firefox prints that as an error.
config({ jitless: true });

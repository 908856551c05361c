import * as z from 'zod/mini';

// By itself this edition of zod has no words for what is wrong: whoever shows a person what a schema found imports this.
z.config(z.locales.en());

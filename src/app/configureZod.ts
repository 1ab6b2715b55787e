import * as z from 'zod/mini';

/** No code is ever made from text (the page's policy forbids it), so zod must not try. */
z.config({ jitless: true });

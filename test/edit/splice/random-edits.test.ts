// Random edits of random layouts: the data that was meant, every comment, and not a byte elsewhere.
import fc from 'fast-check';
import { it } from 'vitest';
import { anyEdit } from './random-edits.ts';

it('a random edit of a random layout does what was meant and nothing else', () => {
  fc.assert(anyEdit, { numRuns: 800 });
}, 120_000);

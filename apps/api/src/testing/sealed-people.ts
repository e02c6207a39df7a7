import type { Sealed } from '../platform/sealing/sealer.ts';
import { TEST_SEALER } from './secret-key.ts';

/** Sealed values by the hundred, for `unnest($1::sealed[])`; `valueOf` is asked from 1 on. */
export const sealedValues = (count: number, valueOf: (n: number) => string): Sealed[] =>
  Array.from({ length: count }, (_, index) => TEST_SEALER.seal(valueOf(index + 1)));

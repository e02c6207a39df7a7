import type { HeldRole } from './officer-acts.ts';

/** What is about to be done with an officer. */
export type OfficerAct =
  | { readonly kind: 'ASSIGN' | 'BAR' | 'LINK' | 'LINK_IDENTITY' | 'UNLINK_IDENTITY' }
  | { readonly kind: 'END'; readonly held: HeldRole };

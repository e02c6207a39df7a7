import type { ManagedOutreachTeam } from '../../providers/data-provider.ts';

export type TeamMember = ManagedOutreachTeam['members'][number];

/** What is about to be done with teams. */
export type TeamAct =
  | { readonly kind: 'CREATE' }
  | { readonly kind: 'RENAME' | 'END' | 'ADD'; readonly team: ManagedOutreachTeam }
  | { readonly kind: 'LEAVE'; readonly team: ManagedOutreachTeam; readonly member: TeamMember };

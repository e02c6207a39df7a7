import type { ApplicationListItem } from '../../providers/data-provider.ts';
import type { SteadyRow } from './steady-rows.ts';

export interface Marks {
  readonly isMarked: (item: ApplicationListItem) => boolean;
  readonly toggle: (item: ApplicationListItem) => void;
}

/** What table and cards show alike. */
export interface QueueRowsProps {
  readonly rows: readonly SteadyRow<ApplicationListItem>[];
  /** Missing when the officer may not approve. */
  readonly marks: Marks | undefined;
  /** The filter names one state, so that no row need repeat it. */
  readonly isOneState: boolean;
  readonly glowingIds: ReadonlySet<string>;
  readonly onGlowEnd: (id: string) => void;
}

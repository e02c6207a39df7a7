/** A place in a list that is ordered by a moment, to the microsecond, and then by identifier. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

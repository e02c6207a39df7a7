interface Progress {
  readonly target: number;
  readonly activated: number;
  /** People still missing; never below zero. */
  readonly remaining: number;
  /** Two decimals; may exceed 100. */
  readonly percent: number;
}

/** How far a ward is with its activation target (chỉ tiêu kích hoạt). Edge: a target of zero is always met. */
export function wardProgress({ target, activated }: { target: number; activated: number }): Progress {
  const percent = target === 0 ? 100 : Math.round((activated * 10_000) / target) / 100;
  return { target, activated, remaining: Math.max(0, target - activated), percent };
}

/**
 * The bottom line of the sheet.
 *
 * Edge: what is left is added ward by ward. One ward's surplus fills no other ward's target, and the column must add
 * up for whoever checks it with a pencil.
 */
export function totalProgress(rows: readonly { target: number; activated: number }[]): Progress {
  const wards = rows.map(wardProgress);
  const sum = (field: 'target' | 'activated' | 'remaining'): number =>
    wards.reduce((total, ward) => total + ward[field], 0);
  return {
    ...wardProgress({ target: sum('target'), activated: sum('activated') }),
    remaining: sum('remaining'),
  };
}

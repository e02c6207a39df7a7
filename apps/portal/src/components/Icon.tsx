const PATHS = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  circle: 'M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14',
  alert: 'M12 4v10M12 19v.5',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M12 8v4.5l3 2',
} as const;

/** Always beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

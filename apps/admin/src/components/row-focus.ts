/** Marks a row, and in it the control that J and K move to and Enter then presses. A row without one takes the focus itself. */
export const FOCUS_ROW = { 'data-focus-row': '', tabIndex: -1 } as const;
export const FOCUS_MAIN = { 'data-focus-main': '' } as const;

/** Moves the keyboard focus to the next or previous row of a list. */
export function moveBetweenRows(container: HTMLElement | null, step: 1 | -1): void {
  const rows = Array.from(container?.querySelectorAll<HTMLElement>('[data-focus-row]') ?? []);
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  const row = rows[current === -1 && step === -1 ? rows.length - 1 : current + step];
  (row?.querySelector<HTMLElement>('[data-focus-main]') ?? row)?.focus();
  row?.scrollIntoView?.({ block: 'nearest' });
}

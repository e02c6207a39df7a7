/** Marks the link that opens a case, so that J and K find it in tables and cards alike. */
export const CASE_LINK = { 'data-case-link': '' } as const;

/** Moves the keyboard focus to the next or previous case; Enter then follows the link by itself. */
export function moveBetweenCases(container: HTMLElement | null, step: 1 | -1): void {
  const links = Array.from(container?.querySelectorAll<HTMLAnchorElement>('[data-case-link]') ?? []);
  const current = links.findIndex((link) => link === document.activeElement);
  const target = current === -1 ? (step === 1 ? 0 : links.length - 1) : current + step;
  const link = links[target];
  link?.focus();
  link?.scrollIntoView?.({ block: 'nearest' });
}

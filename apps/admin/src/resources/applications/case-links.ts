/** Marks the link that opens a case, so that J, K and X find it in tables and cards alike. */
export const caseLink = (id: string) => ({ 'data-case-link': id });

const linksOf = (container: HTMLElement | null): HTMLAnchorElement[] =>
  Array.from(container?.querySelectorAll<HTMLAnchorElement>('[data-case-link]') ?? []);

/** Moves the keyboard focus to the next or previous case; Enter then follows the link by itself. */
export function moveBetweenCases(container: HTMLElement | null, step: 1 | -1): void {
  const links = linksOf(container);
  const current = links.findIndex((link) => link.dataset['caseLink'] === focusedCase(container));
  const target = current === -1 ? (step === 1 ? 0 : links.length - 1) : current + step;
  const link = links[target];
  link?.focus();
  link?.scrollIntoView?.({ block: 'nearest' });
}

/** The case whose row has the focus, on its link or anywhere else in it. */
export function focusedCase(container: HTMLElement | null): string | undefined {
  const focused = document.activeElement;
  if (!container || !focused || !container.contains(focused)) return undefined;
  const link = focused.closest('[data-case-row]')?.querySelector<HTMLAnchorElement>('[data-case-link]');
  return link?.dataset['caseLink'];
}

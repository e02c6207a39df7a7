/** What a text may be filled in with. */
export type TextDetails = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Fills the {placeholders} of a text. A value that is missing becomes an ellipsis: a text about something that went
 * wrong must never fail itself.
 */
export function interpolate(text: string, details: TextDetails = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(details, name) ? details[name] : undefined;
    if (value === undefined) return '…';
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}

/** Vietnamese first: it is the language of whoever asks for no other. */
export const LOCALES = ['vi', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

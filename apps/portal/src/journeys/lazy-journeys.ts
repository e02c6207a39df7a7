import {
  loadAppointmentTexts,
  loadPapersTexts,
  loadRegistrationTexts,
  loadSharingTexts,
  loadSignInTexts,
  loadStatusTexts,
} from '@dinhdanh/i18n/portal';
import type { PortalLocale } from '@dinhdanh/i18n/portal';
import type { ComponentType } from 'preact';

/** A journey with its words in one language, ready to be shown. */
export interface LoadedJourney {
  /** The same component in every language, so that nothing typed is lost when the language changes. */
  readonly Journey: ComponentType<{ texts: object }>;
  readonly texts: object;
}

export type LoadJourney = (locale: PortalLocale) => Promise<LoadedJourney>;

/** Binds a journey to its own kind of words. */
function loaded<Texts extends object>(Journey: ComponentType<{ texts: Texts }>, texts: Texts): LoadedJourney {
  return { Journey: Journey as ComponentType<{ texts: object }>, texts };
}

export const loadRegistration: LoadJourney = async (locale) => {
  const [{ RegistrationJourney }, words, statusWords] = await Promise.all([
    import('./registration/RegistrationJourney.tsx'),
    loadRegistrationTexts(locale),
    loadStatusTexts(locale),
  ]);
  return loaded(RegistrationJourney, { words, statusWords });
};

export const loadAppointment: LoadJourney = async (locale) => {
  const [{ AppointmentJourney }, texts] = await Promise.all([
    import('./appointment/AppointmentJourney.tsx'),
    loadAppointmentTexts(locale),
  ]);
  return loaded(AppointmentJourney, texts);
};

export const loadStatus: LoadJourney = async (locale) => {
  const [{ StatusJourney }, texts] = await Promise.all([
    import('./status/StatusJourney.tsx'),
    loadStatusTexts(locale),
  ]);
  return loaded(StatusJourney, texts);
};

export const loadPapers: LoadJourney = async (locale) => {
  const [{ PapersJourney }, texts] = await Promise.all([
    import('./papers/PapersJourney.tsx'),
    loadPapersTexts(locale),
  ]);
  return loaded(PapersJourney, texts);
};

export const loadSignIn: LoadJourney = async (locale) => {
  const [{ SignInJourney }, texts] = await Promise.all([
    import('./sign-in/SignInJourney.tsx'),
    loadSignInTexts(locale),
  ]);
  return loaded(SignInJourney, texts);
};

export const loadAccount: LoadJourney = async (locale) => {
  const [{ AccountPage }, texts] = await Promise.all([
    import('./sign-in/AccountPage.tsx'),
    loadSignInTexts(locale),
  ]);
  return loaded(AccountPage, texts);
};

export const loadSharing: LoadJourney = async (locale) => {
  const [{ SharingPage }, texts] = await Promise.all([
    import('./sharing/SharingPage.tsx'),
    loadSharingTexts(locale),
  ]);
  return loaded(SharingPage, texts);
};

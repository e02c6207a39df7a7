import {
  loadAppointmentTexts,
  loadDevicesTexts,
  loadLetterTexts,
  loadLockTexts,
  loadMyRecordTexts,
  loadCredentialsTexts,
  loadPapersTexts,
  loadRecoveryTexts,
  loadPhoneChangeTexts,
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

export const loadPhoneChange: LoadJourney = async (locale) => {
  const [{ PhoneChangeJourney }, texts] = await Promise.all([
    import('./phone-change/PhoneChangeJourney.tsx'),
    loadPhoneChangeTexts(locale),
  ]);
  return loaded(PhoneChangeJourney, texts);
};

export const loadSignIn: LoadJourney = async (locale) => {
  const [{ SignInJourney }, words, lockWords] = await Promise.all([
    import('./sign-in/SignInJourney.tsx'),
    loadSignInTexts(locale),
    loadLockTexts(locale),
  ]);
  return loaded(SignInJourney, { words, lockWords });
};

export const loadAccount: LoadJourney = async (locale) => {
  const [{ AccountPage }, texts] = await Promise.all([
    import('./sign-in/AccountPage.tsx'),
    loadSignInTexts(locale),
  ]);
  return loaded(AccountPage, texts);
};

export const loadDevices: LoadJourney = async (locale) => {
  const [{ DevicesPage }, words, lockWords] = await Promise.all([
    import('./devices/DevicesPage.tsx'),
    loadDevicesTexts(locale),
    loadLockTexts(locale),
  ]);
  return loaded(DevicesPage, { words, lockWords });
};

export const loadLock: LoadJourney = async (locale) => {
  const [{ LockJourney }, texts] = await Promise.all([
    import('./lock/LockJourney.tsx'),
    loadLockTexts(locale),
  ]);
  return loaded(LockJourney, texts);
};

export const loadUnlock: LoadJourney = async (locale) => {
  const [{ UnlockJourney }, texts] = await Promise.all([
    import('./lock/LockJourney.tsx'),
    loadLockTexts(locale),
  ]);
  return loaded(UnlockJourney, texts);
};

export const loadLockAccount: LoadJourney = async (locale) => {
  const [{ LockAccountPage }, texts] = await Promise.all([
    import('./lock/LockAccountPage.tsx'),
    loadLockTexts(locale),
  ]);
  return loaded(LockAccountPage, texts);
};

export const loadMyRecord: LoadJourney = async (locale) => {
  const [{ MyRecordJourney }, texts] = await Promise.all([
    import('./my-record/MyRecordJourney.tsx'),
    loadMyRecordTexts(locale),
  ]);
  return loaded(MyRecordJourney, texts);
};

export const loadTerms: LoadJourney = async (locale) => {
  const [{ TermsPage }, texts] = await Promise.all([
    import('./my-record/TermsPage.tsx'),
    loadRegistrationTexts(locale),
  ]);
  return loaded(TermsPage, texts);
};

export const loadCredentials: LoadJourney = async (locale) => {
  const [{ CredentialsPages }, texts] = await Promise.all([
    import('./credentials/CredentialsPages.tsx'),
    loadCredentialsTexts(locale),
  ]);
  return loaded(CredentialsPages, texts);
};

export const loadRecovery: LoadJourney = async (locale) => {
  const [{ RecoveryJourney }, texts] = await Promise.all([
    import('./recovery/RecoveryJourney.tsx'),
    loadRecoveryTexts(locale),
  ]);
  return loaded(RecoveryJourney, texts);
};

export const loadSharing: LoadJourney = async (locale) => {
  const [{ SharingPage }, texts] = await Promise.all([
    import('./sharing/SharingPage.tsx'),
    loadSharingTexts(locale),
  ]);
  return loaded(SharingPage, texts);
};

export const loadLetter: LoadJourney = async (locale) => {
  const [{ LetterPage }, texts] = await Promise.all([
    import('./letter/LetterPage.tsx'),
    loadLetterTexts(locale),
  ]);
  return loaded(LetterPage, texts);
};

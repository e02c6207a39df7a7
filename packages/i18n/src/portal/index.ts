import type { vi as appointmentVi } from './appointment/vi.ts';
import type { vi as devicesVi } from './devices/vi.ts';
import type { vi as letterVi } from './letter/vi.ts';
import type { vi as lockVi } from './lock/vi.ts';
import type { vi as myRecordVi } from './my-record/vi.ts';
import type { vi as credentialsVi } from './credentials/vi.ts';
import type { vi as papersVi } from './papers/vi.ts';
import type { vi as recoveryVi } from './recovery/vi.ts';
import type { vi as phoneChangeVi } from './phone-change/vi.ts';
import type { vi as registrationVi } from './registration/vi.ts';
import type { vi as sharingVi } from './sharing/vi.ts';
import type { vi as signInVi } from './sign-in/vi.ts';
import type { vi as statusVi } from './status/vi.ts';
import { vi } from './vi.ts';

export type PortalTexts = typeof vi;
export type RegistrationTexts = typeof registrationVi;
export type StatusTexts = typeof statusVi;
export type AppointmentTexts = typeof appointmentVi;
export type MyRecordTexts = typeof myRecordVi;
export type PapersTexts = typeof papersVi;
export type DevicesTexts = typeof devicesVi;
export type LetterTexts = typeof letterVi;
export type LockTexts = typeof lockVi;
export type PhoneChangeTexts = typeof phoneChangeVi;
export type SharingTexts = typeof sharingVi;
export type SignInTexts = typeof signInVi;
export type CredentialsTexts = typeof credentialsVi;
export type RecoveryTexts = typeof recoveryVi;
export const PORTAL_LOCALES = ['vi', 'en'] as const;
export type PortalLocale = (typeof PORTAL_LOCALES)[number];

/** Vietnamese is in the first load: most visitors need nothing else, and the page must speak before any second request. */
export async function loadPortalTexts(locale: PortalLocale): Promise<PortalTexts> {
  return locale === 'vi' ? vi : (await import('./en.ts')).en;
}

// The words of a journey come with the journey, in either language.

export async function loadRegistrationTexts(locale: PortalLocale): Promise<RegistrationTexts> {
  return locale === 'vi'
    ? (await import('./registration/vi.ts')).vi
    : (await import('./registration/en.ts')).en;
}

export async function loadStatusTexts(locale: PortalLocale): Promise<StatusTexts> {
  return locale === 'vi' ? (await import('./status/vi.ts')).vi : (await import('./status/en.ts')).en;
}

export async function loadAppointmentTexts(locale: PortalLocale): Promise<AppointmentTexts> {
  return locale === 'vi'
    ? (await import('./appointment/vi.ts')).vi
    : (await import('./appointment/en.ts')).en;
}

export async function loadPapersTexts(locale: PortalLocale): Promise<PapersTexts> {
  return locale === 'vi' ? (await import('./papers/vi.ts')).vi : (await import('./papers/en.ts')).en;
}

export async function loadSignInTexts(locale: PortalLocale): Promise<SignInTexts> {
  return locale === 'vi' ? (await import('./sign-in/vi.ts')).vi : (await import('./sign-in/en.ts')).en;
}

export async function loadDevicesTexts(locale: PortalLocale): Promise<DevicesTexts> {
  return locale === 'vi' ? (await import('./devices/vi.ts')).vi : (await import('./devices/en.ts')).en;
}

export async function loadLockTexts(locale: PortalLocale): Promise<LockTexts> {
  return locale === 'vi' ? (await import('./lock/vi.ts')).vi : (await import('./lock/en.ts')).en;
}

export async function loadMyRecordTexts(locale: PortalLocale): Promise<MyRecordTexts> {
  return locale === 'vi' ? (await import('./my-record/vi.ts')).vi : (await import('./my-record/en.ts')).en;
}

export async function loadCredentialsTexts(locale: PortalLocale): Promise<CredentialsTexts> {
  return locale === 'vi'
    ? (await import('./credentials/vi.ts')).vi
    : (await import('./credentials/en.ts')).en;
}

export async function loadRecoveryTexts(locale: PortalLocale): Promise<RecoveryTexts> {
  return locale === 'vi' ? (await import('./recovery/vi.ts')).vi : (await import('./recovery/en.ts')).en;
}

export async function loadPhoneChangeTexts(locale: PortalLocale): Promise<PhoneChangeTexts> {
  return locale === 'vi'
    ? (await import('./phone-change/vi.ts')).vi
    : (await import('./phone-change/en.ts')).en;
}

export async function loadSharingTexts(locale: PortalLocale): Promise<SharingTexts> {
  return locale === 'vi' ? (await import('./sharing/vi.ts')).vi : (await import('./sharing/en.ts')).en;
}

export async function loadLetterTexts(locale: PortalLocale): Promise<LetterTexts> {
  return locale === 'vi' ? (await import('./letter/vi.ts')).vi : (await import('./letter/en.ts')).en;
}

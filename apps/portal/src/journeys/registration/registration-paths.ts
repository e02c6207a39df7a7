import type { RegistrationStep } from './registration-machine.ts';

export const REGISTRATION_PATH = '/dang-ky';

/** The address says only which question is on the screen. The same in both languages. */
const SLUGS: Readonly<Record<RegistrationStep, string>> = {
  opening: 'dang-mo',
  welcome: '',
  resume: 'tiep-tuc',
  personalId: 'so-dinh-danh',
  phone: 'so-dien-thoai',
  way: 'cach-khai',
  scan: 'doc-the',
  person: 'ho-ten',
  residence: 'noi-thuong-tru',
  card: 'the-can-cuoc',
  email: 'thu-dien-tu',
  terms: 'dieu-khoan',
  comparing: 'doi-chieu',
  mismatch: 'chua-khop',
  correction: 'de-nghi-cap-nhat',
  code: 'ma-xac-thuc',
  password: 'mat-khau',
  accountReady: 'da-co-tai-khoan',
  portrait: 'anh-chan-dung',
  review: 'xem-lai',
  submitted: 'da-gui',
  application: 'ho-so',
  refused: 'chua-dang-ky-duoc',
};

export function isRegistrationPath(path: string): boolean {
  return path === REGISTRATION_PATH || path.startsWith(`${REGISTRATION_PATH}/`);
}

export function pathOfStep(step: RegistrationStep): string {
  return SLUGS[step] === '' ? REGISTRATION_PATH : `${REGISTRATION_PATH}/${SLUGS[step]}`;
}

export function stepOfPath(path: string): RegistrationStep | null {
  const steps = Object.keys(SLUGS) as RegistrationStep[];
  return steps.find((step) => pathOfStep(step) === path) ?? null;
}

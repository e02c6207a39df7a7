/** 022•••••3456: enough for an officer to tell rows apart, not enough to copy the number. */
export function maskPersonalIdNumber(personalIdNumber: string): string {
  return masked(personalIdNumber, 3, 4);
}

/** 099••••678 */
export function maskPhoneNumber(phoneNumber: string): string {
  return masked(phoneNumber, 3, 3);
}

/** The number of a passport, a residence card or another paper: C•••••67. */
export function maskPaperNumber(number: string): string {
  return masked(number, 1, number.length > 4 ? 2 : 1);
}

/** nguyen.thi.ha@example.vn as n•••@example.vn */
export function maskEmail(email: string): string {
  return `${email.slice(0, 1)}•••${email.slice(email.lastIndexOf('@'))}`;
}

function masked(digits: string, first: number, last: number): string {
  return digits.slice(0, first) + '•'.repeat(digits.length - first - last) + digits.slice(-last);
}

/** 022•••••3456: enough for an officer to tell rows apart, not enough to copy the number. */
export function maskPersonalIdNumber(personalIdNumber: string): string {
  return masked(personalIdNumber, 3, 4);
}

/** 099••••678 */
export function maskPhoneNumber(phoneNumber: string): string {
  return masked(phoneNumber, 3, 3);
}

function masked(digits: string, first: number, last: number): string {
  return digits.slice(0, first) + '•'.repeat(digits.length - first - last) + digits.slice(-last);
}

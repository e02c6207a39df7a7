import { DomainRefusal } from '@dinhdanh/domain';

/** The code of a ward or commune of the whole country; one that is not in our tables means: not here. */
export function parseWardCode(text: string): string {
  const code = text.trim();
  if (!/^\d{5}$/.test(code)) throw new DomainRefusal('UNIT_UNKNOWN');
  return code;
}

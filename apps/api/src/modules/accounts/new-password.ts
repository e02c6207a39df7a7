import {
  guessablePasswordRefusals,
  passwordRefusals,
  type HolderFacts,
  type RefusalCode,
} from '@dinhdanh/domain';
import { isBreachedPassword } from '../../platform/breached-passwords.ts';
import { InputRefused } from '../../platform/input-refused.ts';

/**
 * Every rule that a new password does not keep: the printed ones, and once it keeps them, those against
 * guessing. Whoever sets one asks here, whatever for. `holder` null: the person is not known yet, and it is asked again.
 */
export function newPasswordRefusals(password: string, holder: HolderFacts | null): RefusalCode[] {
  const printed = passwordRefusals(password);
  return printed.length > 0 ? printed : guessablePasswordRefusals(password, isBreachedPassword, holder);
}

/** Refuses the field with every rule that it breaks. */
export function assertGoodPassword(path: string, password: string, holder: HolderFacts | null): void {
  const refused = newPasswordRefusals(password, holder).map((code) => ({ path, code }));
  if (refused.length > 0) throw new InputRefused(refused);
}

import { parsePhoneNumber } from '@dinhdanh/domain/formats';

import type { PhoneChangeDocument } from '../../generated/graphql.ts';

export const DOCUMENTS: readonly PhoneChangeDocument[] = [
  'IDENTITY_CARD',
  'CCCD_CHIP',
  'RESIDENCE_CARD',
  'PASSPORT',
];

export interface Statement {
  readonly document: PhoneChangeDocument | '';
  readonly newPhoneNumber: string;
  readonly isHolderPresent: boolean;
  readonly isOwnSubscription: boolean;
}

export const EMPTY_STATEMENT: Statement = {
  document: '',
  newPhoneNumber: '',
  isHolderPresent: false,
  isOwnSubscription: false,
};

/** What the officer has still to state, by field, as keys of texts. */
export function statementTroubles(statement: Statement): Partial<Record<keyof Statement, string>> {
  return {
    ...(statement.document === '' && { document: 'missingDocument' }),
    ...(!isPhoneNumber(statement.newPhoneNumber) && { newPhoneNumber: 'missingPhone' }),
    ...(!statement.isHolderPresent && { isHolderPresent: 'missingPresent' }),
    ...(!statement.isOwnSubscription && { isOwnSubscription: 'missingOwn' }),
  };
}

function isPhoneNumber(text: string): boolean {
  try {
    parsePhoneNumber(text);
    return true;
  } catch {
    return false;
  }
}

/** Digits as people type them, with blanks and dots. */
export const bareDigits = (text: string): string => text.replace(/[\s.-]/g, '');

import { isLocalDate } from '@dinhdanh/domain/formats';

import type { CommitTargetCampaignInput } from '../../generated/graphql.ts';

/** The fields of a document as they are typed. */
export interface TargetDocumentForm {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly orderText: string;
  readonly dueOn: string;
  readonly recipients: string;
  readonly collected: string;
  readonly activated: string;
  readonly waiting: string;
}

export const EMPTY_DOCUMENT: TargetDocumentForm = {
  documentNumber: '',
  issuedOn: '',
  issuer: '',
  orderText: '',
  dueOn: '',
  recipients: '',
  collected: '',
  activated: '',
  waiting: '',
};

export const PUBLISHED_FIELDS = ['collected', 'activated', 'waiting'] as const;

/** "61.112" is 61112; null when the field is empty; undefined when it is no number of people. */
export function readFigure(text: string): number | null | undefined {
  const written = text.trim();
  if (written === '') return null;
  return /^\d{1,3}(\.\d{3})+$|^\d{1,9}$/.test(written) ? Number(written.replaceAll('.', '')) : undefined;
}

type DocumentInput = Omit<CommitTargetCampaignInput, 'idempotencyKey' | 'sheet'>;

/** What is sent of a form; the figures have been looked at before. */
export const documentInputOf = (form: TargetDocumentForm): DocumentInput => ({
  documentNumber: form.documentNumber,
  issuedOn: form.issuedOn,
  issuer: form.issuer,
  orderText: form.orderText,
  dueOn: isLocalDate(form.dueOn) ? form.dueOn : null,
  recipients: form.recipients.split('\n').filter((line) => line.trim() !== ''),
  published: {
    collected: readFigure(form.collected) ?? null,
    activated: readFigure(form.activated) ?? null,
    waiting: readFigure(form.waiting) ?? null,
  },
});

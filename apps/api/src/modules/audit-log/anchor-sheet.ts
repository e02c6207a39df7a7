import { printedAnchor } from '@dinhdanh/i18n';
import type { OpenedAnchor } from '../../platform/audit/anchor-document.ts';

const UNIT_WIDTH = 22;
const SEQUENCE_WIDTH = 24;

/** Bản in neo nhật ký: plain text, so that any printer prints it and anybody reads it in fifty years. */
export function anchorSheet({ document, envelope, documentHash }: OpenedAnchor, publicKey: string): string {
  const texts = printedAnchor;
  const row = (unit: string, sequence: string, head: string): string =>
    `${unit.padEnd(UNIT_WIDTH)}${sequence.padStart(SEQUENCE_WIDTH)}  ${head}`;
  return [
    texts.title(document.number),
    '',
    `${texts.takenAt}: ${document.takenAt}`,
    `${texts.documentHash}:\n  ${documentHash}`,
    `${texts.previous}:\n  ${document.previous ?? texts.none}`,
    `${texts.publicKey}:\n  ${publicKey}`,
    `${texts.signature}:\n  ${envelope.signature}`,
    '',
    row(texts.unit, texts.sequence, texts.hash),
    ...document.heads.map(({ unitCode, sequence, hash }) =>
      row(unitCode ?? texts.noUnit, String(sequence), hash),
    ),
    '',
    texts.keep,
    '',
    texts.received,
    '',
  ].join('\n');
}

import type { MergerDocument, UnitMergerPlan, WishedChange } from '@dinhdanh/domain';
import type { KeptChange } from './unit-merger.views.ts';

/** A document as it was typed in, with its changes. */
export interface WishedMerger extends MergerDocument {
  readonly changes: readonly WishedChange[];
}

const composed = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** The same document however it was typed: composed, with single blanks. */
export const readWishedMerger = (input: {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly effectiveOn: string;
  readonly changes: readonly {
    readonly predecessorCodes: readonly string[];
    readonly successor: {
      readonly code: string;
      readonly founded?: WishedChange['successor']['founded'] | undefined;
    };
  }[];
}): WishedMerger => ({
  documentNumber: composed(input.documentNumber),
  issuedOn: input.issuedOn,
  issuer: composed(input.issuer),
  effectiveOn: input.effectiveOn,
  changes: input.changes.map(({ predecessorCodes, successor: { code, founded } }) => ({
    predecessorCodes: predecessorCodes.map((one) => one.trim()),
    successor: {
      code: code.trim(),
      founded: founded ? { name: composed(founded.name), kind: founded.kind } : null,
    },
  })),
});

/** Codes of units to be founded; one that has not the form of a code is nobody's. */
export const foundedCodes = ({ changes }: WishedMerger): string[] =>
  changes.flatMap(({ successor: { code, founded } }) => (founded && /^\d{5}$/.test(code) ? [code] : []));

interface SameEverywhere {
  readonly issuedOn: string;
  readonly issuer: string;
  readonly effectiveOn: string;
}

/** Whether a document says what one of its number was entered with, whichever order its changes were typed in. */
export function saysTheSame(
  wished: WishedMerger,
  kept: SameEverywhere & { readonly changes: readonly KeptChange[] },
): boolean {
  const head = ({ issuedOn, issuer, effectiveOn }: SameEverywhere) => [issuedOn, issuer, effectiveOn];
  const wishedChanges = wished.changes.map(({ predecessorCodes, successor }) =>
    [successor.code, successor.founded?.name, successor.founded?.kind, ...predecessorCodes.toSorted()].join(
      '|',
    ),
  );
  const keptChanges = kept.changes.map(({ predecessors, successor, isFounded }) =>
    [
      successor.code,
      isFounded ? successor.name : undefined,
      isFounded ? successor.kind : undefined,
      ...predecessors.map(({ code }) => code).toSorted(),
    ].join('|'),
  );
  return (
    JSON.stringify([head(wished), wishedChanges.toSorted()]) ===
    JSON.stringify([head(kept), keptChanges.toSorted()])
  );
}

export type PlannedChanges = NonNullable<UnitMergerPlan['changes']>;

import { addDays, isLocalDate } from '@dinhdanh/domain/formats';

import type { UnitMergerInput, WardKind } from '../../generated/graphql.ts';

/** One group as it is filled in. Both kinds of successors are kept, so that changing one's mind loses nothing. */
export interface ChangeForm {
  readonly key: string;
  readonly predecessorCodes: readonly string[];
  readonly isFounded: boolean;
  readonly kind: WardKind;
  readonly name: string;
  readonly code: string;
  /** Code of the unit that stands already; empty while none is chosen. */
  readonly standingCode: string;
}

export interface MergerForm {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly effectiveOn: string;
  readonly changes: readonly ChangeForm[];
}

export const newChange = (key: string): ChangeForm => ({
  key,
  predecessorCodes: [],
  isFounded: true,
  kind: 'COMMUNE',
  name: '',
  code: '',
  standingCode: '',
});

/** Resolutions take effect on the first day of a month. */
export function newForm(today: string): MergerForm {
  const effectiveOn = `${addDays(`${today.slice(0, 7)}-28`, 7).slice(0, 7)}-01`;
  return { documentNumber: '', issuedOn: '', issuer: '', effectiveOn, changes: [newChange('1')] };
}

/** The document for the server; null while a date is no date, of which the form speaks itself. */
export function inputOf({
  documentNumber,
  issuedOn,
  issuer,
  effectiveOn,
  changes,
}: MergerForm): UnitMergerInput | null {
  if (!isLocalDate(issuedOn) || !isLocalDate(effectiveOn)) return null;
  return {
    documentNumber,
    issuedOn,
    issuer,
    effectiveOn,
    changes: changes.map(({ predecessorCodes, isFounded, kind, name, code, standingCode }) => ({
      predecessorCodes: [...predecessorCodes],
      successor: isFounded ? { code, founded: { name, kind } } : { code: standingCode },
    })),
  };
}

/** Problems by the field they are shown at: those of single predecessors stand at the list of them, each once. */
export function problemsByField(
  problems: readonly { readonly path: string; readonly message: string }[],
): Readonly<Record<string, string>> {
  const byField = new Map<string, Set<string>>();
  for (const { path, message } of problems) {
    const field = path.replace(/\.predecessorCodes\.\d+$/, '.predecessorCodes');
    byField.set(field, (byField.get(field) ?? new Set()).add(message));
  }
  return Object.fromEntries([...byField].map(([field, messages]) => [field, [...messages].join(' ')]));
}

/** Units that can still be chosen in a group: in no other group, neither as ending nor as staying. */
export function choosableIn<Unit extends { readonly code: string }>(
  units: readonly Unit[],
  form: MergerForm,
  key: string,
): Unit[] {
  const taken = new Set(
    form.changes
      .filter((change) => change.key !== key)
      .flatMap(({ predecessorCodes, isFounded, standingCode }) =>
        isFounded ? predecessorCodes : [...predecessorCodes, standingCode],
      ),
  );
  return units.filter(({ code }) => !taken.has(code));
}

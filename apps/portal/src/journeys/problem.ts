/** Without a field it concerns the whole screen. The message is the server's, for codes that the portal has no text for. */
export interface Problem<Field extends string> {
  readonly field: Field | null;
  readonly code: string;
  readonly message?: string;
}

/** A field that the server refuses: where in the input, which rule, and what to do. */
export interface RefusedField {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface RuleRefusal {
  readonly code: string;
  readonly message: string;
  readonly legalBasis: string | null;
}

/** The server's refusals in the words of a journey. */
export function problemsOfRefusedFields<Field extends string>(
  fields: readonly RefusedField[],
  fieldOfPath: Readonly<Record<string, Field>>,
): Problem<Field>[] {
  return fields.map(({ path, code, message }) => ({
    field: fieldOfPath[path.replace(/^input\./, '')] ?? null,
    code,
    message,
  }));
}

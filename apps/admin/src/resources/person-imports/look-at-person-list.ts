export interface PersonListPreview {
  readonly columns: readonly { readonly column: string; readonly heading: string | null }[];
  readonly rows: number;
  readonly looked: number;
  readonly wrong: number;
  readonly problems: readonly {
    readonly line: number;
    readonly column: string;
    readonly message: string;
  }[];
}

export type LookedAt =
  | { readonly isRead: true; readonly preview: PersonListPreview }
  | { readonly isRead: false; readonly messages: readonly string[] };

type Answer = Partial<PersonListPreview> & { readonly errors?: readonly { readonly message: string }[] };

/** Sends a list to be looked at; nothing of it is kept. What cannot be read as a whole says why. */
export async function lookAtPersonList(
  file: Blob,
  locale: string,
  fetchFile: typeof fetch = (...request) => window.fetch(...request),
): Promise<LookedAt> {
  const response = await fetchFile('/person-imports/preview', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': locale },
    body: file,
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  return answer.columns
    ? { isRead: true, preview: answer as PersonListPreview }
    : { isRead: false, messages: answer.errors?.map(({ message }) => message) ?? [] };
}

export type PersonListAnswer =
  { readonly id: string } | { readonly id: null; readonly messages: readonly string[] };

interface Answer {
  readonly id?: string;
  readonly errors?: readonly { readonly message: string }[];
}

/** Sends a list to the server, which looks at it as a whole at once and works its rows off afterwards. */
export async function sendPersonList(
  file: File,
  { purpose, locale }: { readonly purpose: string; readonly locale: string },
  fetchFile: typeof fetch = (...request) => window.fetch(...request),
): Promise<PersonListAnswer> {
  const response = await fetchFile(`/person-imports?purpose=${encodeURIComponent(purpose)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': locale },
    body: file,
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  return answer.id
    ? { id: answer.id }
    : { id: null, messages: answer.errors?.map(({ message }) => message) ?? [] };
}

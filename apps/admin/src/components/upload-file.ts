/** A picture that the server has taken; `preview` is the picture as it lies in this browser. */
export interface CapturedFile {
  readonly id: string;
  readonly name: string;
  readonly preview: string;
}

export type UploadResult =
  | { readonly isStored: true; readonly file: CapturedFile }
  | { readonly isStored: false; readonly messages: readonly string[] };

interface Answer {
  readonly id?: string;
  readonly errors?: readonly { readonly message: string }[];
}

/** Sends one picture to the server, which judges and re-encodes it; a refusal says why, a portrait's each reason. */
export async function uploadFile(
  file: File,
  {
    kind,
    unitCode,
    locale,
  }: {
    readonly kind: 'PORTRAIT' | 'FINGERPRINT' | 'SCAN';
    readonly unitCode: string;
    readonly locale: string;
  },
  fetchFile: typeof fetch = (...request) => window.fetch(...request),
): Promise<UploadResult> {
  const address = `/files/back-office?kind=${kind}&unit=${encodeURIComponent(unitCode)}`;
  const response = await fetchFile(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': file.type || 'application/octet-stream', 'Accept-Language': locale },
    body: file,
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  return answer.id
    ? { isStored: true, file: { id: answer.id, name: file.name, preview: URL.createObjectURL(file) } }
    : { isStored: false, messages: answer.errors?.map(({ message }) => message) ?? [] };
}

import type { TargetSheetPreview } from '../../providers/data-provider.ts';

type SheetAnswer =
  | { readonly isRead: true; readonly preview: TargetSheetPreview }
  | { readonly isRead: false; readonly messages: readonly string[] };

type Answer = Partial<TargetSheetPreview> & {
  readonly errors?: readonly { readonly message: string }[];
};

/** Sends a file with targets to be read; nothing of it is kept. What cannot be read at all says why. */
export async function sendSheetFile(
  file: Blob,
  { issuedOn, locale }: { readonly issuedOn: string; readonly locale: string },
  fetchFile: typeof fetch = (...request) => window.fetch(...request),
): Promise<SheetAnswer> {
  const response = await fetchFile(`/target-sheets?issuedOn=${encodeURIComponent(issuedOn)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': locale },
    body: file,
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  return answer.rows
    ? { isRead: true, preview: answer as TargetSheetPreview }
    : { isRead: false, messages: answer.errors?.map(({ message }) => message) ?? [] };
}

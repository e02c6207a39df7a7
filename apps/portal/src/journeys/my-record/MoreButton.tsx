import { usePortal } from '../../portal-context.tsx';

interface MoreButtonProps {
  readonly parts: { readonly hasMore: boolean; readonly isBusy: boolean; more(): void };
  readonly words: { readonly more: string; readonly all: string };
}

/** The next part of a long list, or that there is none. */
export function MoreButton({ parts, words }: MoreButtonProps) {
  const { texts } = usePortal();
  return (
    <>
      {parts.hasMore ? (
        <button type="button" class="button-secondary" aria-disabled={parts.isBusy} onClick={parts.more}>
          {words.more}
        </button>
      ) : (
        <p class="quiet">{words.all}</p>
      )}
      <p class="busy" role="status">
        {parts.isBusy && texts.busy}
      </p>
    </>
  );
}

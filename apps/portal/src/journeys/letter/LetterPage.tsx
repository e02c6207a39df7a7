import { formatDate } from '@dinhdanh/domain/formats';
import type { LetterTexts } from '@dinhdanh/i18n/portal';
import { useCallback } from 'preact/hooks';

import '../../styles/journeys.css';
import { FactList } from '../../components/FactList.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { LetterVerificationDocument } from '../../generated/graphql.ts';
import type { LetterVerificationQuery } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { codeOfPath } from './letter-paths.ts';
import { canCompareFiles, useFileComparison, type FileComparison } from './use-file-comparison.ts';

type Verification = NonNullable<LetterVerificationQuery['letterVerification']>;

/** Xác minh văn bản: what the QR code of a letter opens, for whoever holds the letter. */
export function LetterPage({ texts: words }: { texts: LetterTexts }) {
  const code = codeOfPath(window.location.pathname);
  const ask = useCallback(
    async (send: SendToPortal) => ({
      letter: (await send(LetterVerificationDocument, { code })).data.letterVerification,
    }),
    [code],
  );
  const { loaded, failure, reload } = useLoaded(ask);
  if (loaded?.letter) return <KnownLetter letter={loaded.letter} words={words} />;
  if (loaded) return <UnknownLetter words={words} />;
  return (
    <div class="page">
      <PageHeading documentTitle={words.heading}>{words.heading}</PageHeading>
      {failure ? <FailureNotice failure={failure} onRetry={reload} /> : <p role="status">{words.opening}</p>}
    </div>
  );
}

function KnownLetter({ letter, words }: { letter: Verification; words: LetterTexts }) {
  const { number, issuedOn, office, outcome, sha256, replacedBy, replacedOn } = letter;
  const isReplaced = replacedBy !== null && replacedOn !== null;
  return (
    <div class="page">
      <PageHeading key="known" documentTitle={words.heading}>
        {words.heading}
      </PageHeading>
      <div class={`state state-${isReplaced ? 'wrong' : 'done'}`}>
        <p class="state-title">
          <Icon name={isReplaced ? 'alert' : 'tick'} />
          {words.genuine}
        </p>
        {isReplaced && <p>{words.replaced(replacedBy, formatDate(replacedOn))}</p>}
        <p>{words.compareFacts}</p>
      </div>
      <FactList
        facts={[
          [words.number, number],
          [words.issuedOn, formatDate(issuedOn)],
          [words.office, office],
          [words.outcome, words.outcomes[outcome]],
          [words.sha256, inGroups(sha256)],
        ]}
      />
      <FileToCompare sha256={sha256} words={words.file} />
      <p class="quiet">{words.lead}</p>
    </div>
  );
}

function FileToCompare({ sha256, words }: { sha256: string; words: LetterTexts['file'] }) {
  const { comparison, compare } = useFileComparison(sha256);
  return (
    <section>
      <h2>{words.heading}</h2>
      {canCompareFiles() ? (
        <>
          <p>{words.text}</p>
          <div class="field">
            <label for="letter-file">{words.label}</label>
            <input
              id="letter-file"
              type="file"
              accept="application/pdf,.pdf"
              onChange={({ currentTarget: { files } }) => {
                const file = files?.[0];
                if (file) void compare(file);
              }}
            />
          </div>
          <div role="status">{comparison && <Compared comparison={comparison} words={words} />}</div>
        </>
      ) : (
        <p>{words.unable}</p>
      )}
    </section>
  );
}

function Compared({
  comparison: { name, result },
  words,
}: {
  comparison: FileComparison;
  words: LetterTexts['file'];
}) {
  switch (result) {
    case 'BUSY':
      return <p>{words.busy}</p>;
    case 'SAME':
      return <p class="notice notice-done">{words.same(name)}</p>;
    case 'DIFFERENT':
      return <p class="notice notice-due">{words.different(name)}</p>;
    case 'FAILED':
      return <p class="notice notice-due">{words.failed(name)}</p>;
  }
}

function UnknownLetter({ words: { unknown } }: { words: LetterTexts }) {
  const { texts, navigate } = usePortal();
  return (
    <div class="page">
      <PageHeading key="unknown" documentTitle={unknown.heading}>
        {unknown.heading}
      </PageHeading>
      <p>{unknown.text}</p>
      <p class="notice notice-due">{unknown.warning}</p>
      <button type="button" class="button" onClick={() => navigate('/')}>
        {texts.toStartPage}
      </button>
    </div>
  );
}

/** Eight signs at a time, so that a line can break and an eye can follow. */
const inGroups = (sha256: string): string => sha256.replace(/(.{8})(?=.)/g, '$1 ');

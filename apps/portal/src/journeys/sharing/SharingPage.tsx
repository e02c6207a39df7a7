import { formatDateTime, SHAREABLE_FACTS } from '@dinhdanh/domain/formats';
import type { ShareableFact } from '@dinhdanh/domain/formats';
import type { SharingTexts } from '@dinhdanh/i18n/portal';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import '../../styles/journeys.css';
import { BackLink } from '../../components/BackLink.tsx';
import { FactList } from '../../components/FactList.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { HolderDocument } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useNow } from '../../use-now.ts';
import { ACCOUNT_PATH, SIGN_IN_PATH } from '../sign-in/sign-in-paths.ts';
import { announcedSeconds, secondsLeft } from '../time-left.ts';
import { useSharingCode, type ShownCode } from './use-sharing-code.ts';

const askWhetherSignedIn = async (send: SendToPortal): Promise<{ isSignedIn: boolean }> => ({
  isSignedIn: (await send(HolderDocument, {})).data.holder !== null,
});

/** Chia sẻ danh tính bằng mã QR: what may be seen, then the code, then who has seen it. */
export function SharingPage({ texts: words }: { texts: SharingTexts }) {
  const { navigate } = usePortal();
  const { loaded, failure, reload } = useLoaded(askWhetherSignedIn);
  const isSignedOut = loaded?.isSignedIn === false;
  useEffect(() => {
    if (isSignedOut) navigate(SIGN_IN_PATH, 'REPLACE');
  }, [isSignedOut, navigate]);
  if (loaded?.isSignedIn) return <Sharing words={words} />;
  return (
    <div class="page">
      {failure ? (
        <FailureNotice failure={failure} onRetry={reload} />
      ) : (
        <p role="status">{words.choose.opening}</p>
      )}
    </div>
  );
}

function Sharing({ words }: { words: SharingTexts }) {
  const { texts, navigate } = usePortal();
  const [facts, setFacts] = useState<readonly ShareableFact[]>([]);
  const { shown, refusal, make, forget } = useSharingCode(facts);
  return (
    <div class="page">
      <BackLink href={ACCOUNT_PATH} onBack={() => navigate(ACCOUNT_PATH)} />
      {make.failure && <FailureNotice failure={make.failure} onRetry={make.run} />}
      {refusal !== null && (
        <p class="notice notice-due" role="alert">
          {refusal}
        </p>
      )}
      {shown === null ? (
        <Choice words={words} facts={facts} onChoice={setFacts} onSubmit={make.run} isBusy={make.isBusy} />
      ) : (
        <Code key={shown.code.id} shown={shown} words={words}>
          <div class="buttons buttons-stacked">
            <button type="button" class="button-secondary" aria-disabled={make.isBusy} onClick={make.run}>
              {words.again}
            </button>
            <button type="button" class="button-secondary" onClick={forget}>
              {words.chooseAgain}
            </button>
          </div>
        </Code>
      )}
      <p class="busy" role="status">
        {make.isBusy && texts.busy}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly words: SharingTexts;
  readonly facts: readonly ShareableFact[];
  readonly isBusy: boolean;
  onChoice(facts: readonly ShareableFact[]): void;
  onSubmit(): void;
}

function Choice({ words, facts, isBusy, onChoice, onSubmit }: ChoiceProps) {
  const { choose } = words;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <PageHeading documentTitle={choose.heading}>{choose.heading}</PageHeading>
      <p class="lead">{choose.lead}</p>
      <p>{choose.always}</p>
      <fieldset class="field choices">
        <legend>{choose.legend}</legend>
        {SHAREABLE_FACTS.map((fact) => (
          <div class="choice" key={fact}>
            <input
              type="checkbox"
              id={`share-${fact}`}
              checked={facts.includes(fact)}
              onChange={({ currentTarget: { checked } }) =>
                onChoice(SHAREABLE_FACTS.filter((one) => (one === fact ? checked : facts.includes(one))))
              }
            />
            <label for={`share-${fact}`}>{words.facts[fact]}</label>
          </div>
        ))}
      </fieldset>
      <button type="submit" class="button" aria-disabled={isBusy}>
        {choose.submit}
      </button>
    </form>
  );
}

interface CodeProps {
  readonly shown: ShownCode;
  readonly words: SharingTexts;
  readonly children: ComponentChildren;
}

function Code({ shown: { code, expiresAt, qr }, words, children }: CodeProps) {
  const { texts } = usePortal();
  const now = useNow(code.state === 'OPEN');
  const seconds = secondsLeft(expiresAt, now);
  const { used, expired } = words;
  if (code.state === 'USED')
    return (
      <>
        <PageHeading key="used" documentTitle={used.heading}>
          {used.heading}
        </PageHeading>
        <p class="notice notice-done" role="status">
          {used.text}
        </p>
        <FactList
          facts={[
            [used.office, code.usedBy],
            [used.purpose, code.purpose],
            [used.at, code.usedAt && formatDateTime(new Date(code.usedAt))],
          ]}
        />
        {children}
      </>
    );
  if (code.state === 'EXPIRED' || seconds === 0)
    return (
      <>
        <PageHeading key="expired" documentTitle={expired.heading}>
          {expired.heading}
        </PageHeading>
        <p class="notice notice-due" role="status">
          {expired.text}
        </p>
        {children}
      </>
    );
  return (
    <>
      <PageHeading key="open" documentTitle={words.code.heading}>
        {words.code.heading}
      </PageHeading>
      <svg
        class="qr-code"
        role="img"
        aria-label={words.code.alt}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        shape-rendering="crispEdges"
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p class="time-left" aria-hidden="true">
        <Icon name="clock" />
        {words.code.timeLeft(texts.duration(seconds))}
      </p>
      <p class="visually-hidden" role="status">
        {words.code.timeLeft(texts.duration(announcedSeconds(seconds)))}
      </p>
      <FactList
        facts={[
          [
            words.code.shared,
            [words.code.nameAndNumber, ...code.facts.map((fact) => inSentence(words.facts[fact]))].join('; '),
          ],
        ]}
      />
      <p>{words.code.once}</p>
      <p>{words.code.waiting}</p>
      {children}
    </>
  );
}

const inSentence = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1);

import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import type { MyRecordTexts } from '@dinhdanh/i18n/portal';
import { useState } from 'preact/hooks';

import { FactList } from '../../components/FactList.tsx';
import { MyRecordDocument } from '../../generated/graphql.ts';
import type { MyRecordQuery } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { NEW_REQUEST_PATH, TERMS_PATH } from './my-record-paths.ts';
import { PathLink } from '../../components/PathLink.tsx';
import { RecordFrame } from './RecordFrame.tsx';

type OwnRecord = MyRecordQuery['myRecord'];

const ask = async (send: SendToPortal): Promise<OwnRecord> =>
  (await send(MyRecordDocument, {})).data.myRecord;

export function RecordPage({ words }: { readonly words: MyRecordTexts }) {
  const { loaded, failure, reload } = useLoaded(ask);
  const { heading, lead } = words.record;
  return (
    <RecordFrame
      heading={heading}
      lead={lead}
      failure={failure}
      onRetry={reload}
      opening={loaded ? null : words.opening}
    >
      {loaded && <OwnRecordParts record={loaded} words={words} />}
    </RecordFrame>
  );
}

interface PartProps {
  readonly record: OwnRecord;
  readonly words: MyRecordTexts;
}

function OwnRecordParts({ record, words }: PartProps) {
  const { record: texts } = words;
  const { locale } = usePortal();
  return (
    <>
      <FactList
        facts={[
          [texts.fullName, record.fullName],
          [texts.dateOfBirth, formatDate(record.dateOfBirth)],
          [texts.sex, texts.sexes[record.sex]],
        ]}
      />
      <OwnNumber number={record.personalIdNumber} words={words} />
      <FactList
        facts={[
          [texts.phone, record.maskedPhoneNumber],
          [texts.address, record.permanentAddress],
          [texts.level, words.levels[record.accountLevel]],
          [texts.state, words.states[record.accountState]],
          [texts.grantedAt, formatDateTime(new Date(record.grantedAt))],
          [texts.activatedAt, record.activatedAt && formatDateTime(new Date(record.activatedAt))],
        ]}
      />
      <Portrait record={record} words={words} />
      <p>
        <a class="button-secondary" href="/my-record/document" download>
          {texts.download}
        </a>
      </p>
      <p>
        <a class="button-secondary" href={`/my-record/data?language=${locale}`} download>
          {texts.downloadData}
        </a>
      </p>
      <p class="hint">{texts.downloadHint}</p>
      <h2>{texts.consentHeading}</h2>
      <p>
        {record.termsVersion !== null && record.termsAcceptedAt !== null
          ? texts.termsAccepted(record.termsVersion, formatDateTime(new Date(record.termsAcceptedAt)))
          : texts.termsAtCounter}
      </p>
      <p>
        <PathLink to={TERMS_PATH}>{texts.readTerms}</PathLink>
      </p>
      <h2>{texts.wrongHeading}</h2>
      <p>{texts.wrong}</p>
      <p>
        <PathLink to={NEW_REQUEST_PATH}>{texts.askCorrection}</PathLink>
      </p>
    </>
  );
}

const SHOWN_DIGITS = 3;

/** The number is the holder's own; it stands hidden because others may look over the shoulder. */
function OwnNumber({ number, words }: { readonly number: string; readonly words: MyRecordTexts }) {
  const { record: texts } = words;
  const [isShown, setShown] = useState(false);
  const hidden = `${number.slice(0, SHOWN_DIGITS)}${'•'.repeat(6)}${number.slice(-SHOWN_DIGITS)}`;
  return (
    <>
      <FactList facts={[[texts.number, isShown ? number : hidden]]} />
      <button
        type="button"
        class="button-secondary own-number"
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? texts.hide : texts.show}
      </button>
    </>
  );
}

function Portrait({ record, words }: PartProps) {
  const { record: texts } = words;
  const [isBroken, setBroken] = useState(false);
  return (
    <>
      <h2>{texts.portraitHeading}</h2>
      {record.portrait !== 'SHOWN' ? (
        <p>{texts.portraits[record.portrait]}</p>
      ) : isBroken ? (
        <p role="status">{texts.portraitFailed}</p>
      ) : (
        <img
          class="own-portrait"
          src="/my-record/portrait"
          alt={texts.portraitAlt}
          onError={() => setBroken(true)}
        />
      )}
    </>
  );
}

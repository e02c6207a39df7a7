import { formatDate } from '@dinhdanh/domain/formats';
import { useState } from 'preact/hooks';

import { CameraView } from '../../../components/CameraView.tsx';
import type { CameraTrouble } from '../../../components/CameraView.tsx';
import { FactList } from '../../../components/FactList.tsx';
import { FieldErrors } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { localDateOfParts } from '../../typed-values.ts';
import type { RegistrationEvent } from '../registration-machine.ts';
import { CameraTroubleNotice } from './CameraTroubleNotice.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useErrors } from './use-field.ts';

// The decoder is the largest part of the portal: it comes only to those who have a code to read.
const loadCardReader = () => import('../card-reader/card-reader.ts');
type CardReader = Awaited<ReturnType<typeof loadCardReader>>;

export function ScanScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { texts } = usePortal();
  const isRead = state.notice === 'CARD_READ';
  const isCamera = state.form.way === 'CAMERA';
  const heading = isCamera ? words.scan.cameraHeading : words.scan.pictureHeading;
  return (
    <StepScreen
      {...props}
      key={isRead ? 'read' : 'scan'}
      heading={isRead ? words.scan.readHeading : heading}
      fields={['scan']}
      previous="way"
      submitLabel={isRead ? texts.continue : null}
      below={
        <button
          type="button"
          class="button-secondary"
          onClick={() => dispatch(isRead ? { type: 'SCAN_AGAIN' } : { type: 'WENT_TO', step: 'person' })}
        >
          {isRead ? words.scan.again : words.scan.typeInstead}
        </button>
      }
    >
      {isRead ? <ReadCard {...props} /> : isCamera ? <CameraScan {...props} /> : <PictureScan {...props} />}
    </StepScreen>
  );
}

function ReadCard({ state, words }: ScreenProps) {
  const { form } = state;
  const { details, scan } = words;
  const day = (parts: [string, string, string]): string | null => {
    const date = localDateOfParts(...parts);
    return date === null ? null : formatDate(date);
  };
  return (
    <>
      <p>{scan.readText}</p>
      <FactList
        facts={[
          [details.fullName, form.fullName],
          [details.dateOfBirth, day([form.birthDay, form.birthMonth, form.birthYear])],
          [details.sex, form.sex === '' ? null : details.sexOf[form.sex]],
          [details.permanentAddress, form.permanentAddress],
          [details.issuedOn, day([form.issuedDay, form.issuedMonth, form.issuedYear])],
        ]}
      />
    </>
  );
}

function PictureScan(props: ScreenProps) {
  const { dispatch, words } = props;
  const errors = useErrors(props)('scan');
  const [isReading, setReading] = useState(false);

  const read = async (file: File) => {
    setReading(true);
    dispatch(await eventOf(async (reader) => reader.readCardPicture(file)));
    setReading(false);
  };

  return (
    <div class={errors.length > 0 ? 'field field-wrong' : 'field'}>
      <FieldErrors id="scan" errors={errors} />
      <input
        id="scan"
        type="file"
        class="input-file visually-hidden"
        accept="image/*"
        aria-describedby={errors.length > 0 ? 'scan-hint scan-error' : 'scan-hint'}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file === undefined) return;
          // So that the same picture can be chosen again.
          void read(file).then(() => (input.value = ''));
        }}
      />
      <label for="scan" class="button-secondary file-button">
        {words.scan.pictureLabel}
      </label>
      <p class="hint" id="scan-hint">
        {words.scan.pictureHint}
      </p>
      <p class="busy" role="status">
        {isReading && words.scan.reading}
      </p>
    </div>
  );
}

function CameraScan({ dispatch, words }: ScreenProps) {
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  if (trouble !== null) {
    return <CameraTroubleNotice trouble={trouble} words={words} onRetry={() => setTrouble(null)} />;
  }

  const watch = (video: HTMLVideoElement): (() => void) => {
    let isWanted = true;
    let end = (): void => undefined;
    loadCardReader().then(
      (reader) => {
        if (isWanted) end = reader.watchForCard(video, (reading) => dispatch(eventOfReading(reading)));
      },
      () => isWanted && setTrouble('UNSUPPORTED'),
    );
    return () => {
      isWanted = false;
      end();
    };
  };

  return (
    <>
      <p>{words.scan.cameraTip}</p>
      <CameraView
        facing="environment"
        label={words.scan.cameraView}
        opening={words.scan.cameraOpening}
        onPicture={watch}
        onTrouble={setTrouble}
      >
        {() => (
          <p class="quiet" role="status">
            {words.scan.searching}
          </p>
        )}
      </CameraView>
    </>
  );
}

type Reading = Awaited<ReturnType<CardReader['readCardPicture']>>;

async function eventOf(read: (reader: CardReader) => Promise<Reading>): Promise<RegistrationEvent> {
  try {
    return eventOfReading(await read(await loadCardReader()));
  } catch {
    return { type: 'CARD_UNREADABLE', code: 'PICTURE_UNREADABLE' };
  }
}

function eventOfReading(reading: Reading): RegistrationEvent {
  return 'card' in reading
    ? { type: 'CARD_READ', card: reading.card }
    : { type: 'CARD_UNREADABLE', code: reading.trouble };
}

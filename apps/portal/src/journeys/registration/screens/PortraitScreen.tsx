import { useEffect, useState } from 'preact/hooks';

import { CameraView } from '../../../components/CameraView.tsx';
import type { CameraTrouble } from '../../../components/CameraView.tsx';
import { FieldErrors } from '../../../components/TextField.tsx';
import { isDeclarable } from '../registration-machine.ts';
import { takePortrait } from '../take-portrait.ts';
import { CameraTroubleNotice } from './CameraTroubleNotice.tsx';
import { PortraitRules } from './PortraitRules.tsx';
import { SomebodyElse } from './SomebodyElse.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useErrors } from './use-field.ts';

export function PortraitScreen(props: ScreenProps) {
  const { state, words } = props;
  const { portrait } = words;
  const isPreview = state.portrait !== null;
  return (
    <StepScreen
      {...props}
      key={isPreview ? 'preview' : 'take'}
      heading={isPreview ? portrait.previewHeading : portrait.heading}
      fields={['portrait']}
      previous={state.registration?.state === 'ACCOUNT_CREATED' ? 'accountReady' : 'review'}
      notice={state.notice === 'RECREATED' ? portrait.recreated : null}
      submitLabel={isPreview ? portrait.confirm : null}
      below={<Below {...props} />}
    >
      {state.portrait === null ? <Take {...props} /> : <Preview {...props} picture={state.portrait} />}
    </StepScreen>
  );
}

function Below(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { portrait } = words;
  if (state.portrait !== null) {
    return (
      <button type="button" class="button-secondary" onClick={() => dispatch({ type: 'PORTRAIT_DISCARDED' })}>
        {portrait.retake}
      </button>
    );
  }
  const canCorrect = state.registration !== null && isDeclarable(state.registration);
  return (
    <>
      <button
        type="button"
        class="button-secondary"
        onClick={() => dispatch(canCorrect ? { type: 'WENT_TO', step: 'person' } : { type: 'SUBMITTED' })}
      >
        {canCorrect ? portrait.editDetails : portrait.keep}
      </button>
      <SomebodyElse {...props} />
    </>
  );
}

function Take(props: ScreenProps) {
  const { dispatch, words } = props;
  const { portrait } = words;
  const [isCameraOpen, setCameraOpen] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const errors = useErrors(props)('portrait');

  if (isCameraOpen) {
    return (
      <>
        <p>{portrait.cameraTip}</p>
        <CameraView
          facing="user"
          label={portrait.cameraView}
          opening={portrait.cameraOpening}
          onTrouble={(found) => {
            setTrouble(found);
            setCameraOpen(false);
          }}
        >
          {(video) => (
            <button
              type="button"
              class="button"
              onClick={() => {
                void takePortrait(video).then((picture) => {
                  if (picture !== null) dispatch({ type: 'PORTRAIT_TAKEN', picture });
                });
              }}
            >
              {portrait.take}
            </button>
          )}
        </CameraView>
        <button type="button" class="link-button" onClick={() => setCameraOpen(false)}>
          {portrait.closeCamera}
        </button>
      </>
    );
  }

  return (
    <>
      <PortraitRules words={words} />
      {trouble !== null && (
        <CameraTroubleNotice
          trouble={trouble}
          words={words}
          onRetry={() => {
            setTrouble(null);
            setCameraOpen(true);
          }}
        />
      )}
      {trouble === null && (
        <p>
          <button type="button" class="button" onClick={() => setCameraOpen(true)}>
            {portrait.useCamera}
          </button>
        </p>
      )}
      <div class={errors.length > 0 ? 'field field-wrong' : 'field'}>
        <FieldErrors id="portrait" errors={errors} />
        <input
          id="portrait"
          type="file"
          class="input-file visually-hidden"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby={errors.length > 0 ? 'portrait-hint portrait-error' : 'portrait-hint'}
          onChange={(event) => {
            const picture = event.currentTarget.files?.[0];
            if (picture) dispatch({ type: 'PORTRAIT_TAKEN', picture });
          }}
        />
        <label for="portrait" class="button-secondary file-button">
          {portrait.chooseLabel}
        </label>
        <p class="hint" id="portrait-hint">
          {portrait.chooseHint}
        </p>
      </div>
    </>
  );
}

function Preview({ picture, state, words }: ScreenProps & { picture: Blob }) {
  const { portrait } = words;
  const [address, setAddress] = useState<string | null>(null);
  const [isShowable, setShowable] = useState(true);

  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);

  return (
    <>
      {address !== null && isShowable && (
        <img class="preview" src={address} alt={portrait.previewAlt} onError={() => setShowable(false)} />
      )}
      <p>{isShowable ? portrait.previewText : portrait.previewMissing}</p>
      <p role="status">{state.request !== null && portrait.sending}</p>
    </>
  );
}

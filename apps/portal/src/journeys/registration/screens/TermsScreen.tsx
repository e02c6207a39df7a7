import { TERMS_VERSION } from '@dinhdanh/domain/formats';

import { TickField } from '../../../components/TickField.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useErrors } from './use-field.ts';

export function TermsScreen(props: ScreenProps) {
  const { terms } = props.words;
  return (
    <StepScreen
      {...props}
      heading={terms.heading}
      fields={['isTermsAccepted']}
      previous="email"
      submitLabel={terms.submit}
    >
      <p class="quiet">{terms.versionLine(TERMS_VERSION)}</p>
      <p>{terms.intro}</p>
      <div class="terms">
        {terms.sections.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
      <TickField
        id="isTermsAccepted"
        label={terms.accept}
        errors={useErrors(props)('isTermsAccepted')}
        isTicked={props.state.ticks.isTermsAccepted}
        onTick={(isTicked) => props.dispatch({ type: 'TICKED', field: 'isTermsAccepted', isTicked })}
      />
      <p>{terms.whatNext}</p>
    </StepScreen>
  );
}

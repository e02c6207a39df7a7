import { TERMS_VERSION } from '@dinhdanh/domain/formats';
import type { RegistrationTexts } from '@dinhdanh/i18n/portal';

import '../../styles/journeys.css';
import { BackLink } from '../../components/BackLink.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { usePortal } from '../../portal-context.tsx';
import { RECORD_PATH } from './my-record-paths.ts';

/** The terms of use as they are now, to be read outside a registration. */
export function TermsPage({ texts: { terms } }: { readonly texts: RegistrationTexts }) {
  const { navigate } = usePortal();
  return (
    <div class="page">
      <BackLink href={RECORD_PATH} onBack={() => navigate(RECORD_PATH)} />
      <PageHeading documentTitle={terms.heading}>{terms.heading}</PageHeading>
      <p class="quiet">{terms.versionLine(TERMS_VERSION)}</p>
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
    </div>
  );
}

import { Icon } from '../components/Icon.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { ACTIVATION_PATH } from '../journeys/activation/activation-paths.ts';
import { saveProgress } from '../journeys/activation/activation-storage.ts';
import { usePortal } from '../portal-context.tsx';
import { sessionStorageIfAllowed } from '../session-storage.ts';

export function StartPage() {
  const { texts, navigate } = usePortal();
  const { start } = texts;
  return (
    <div class="page page-wide">
      <PageHeading documentTitle={start.documentTitle} takesFocus={false}>
        {start.heading}
      </PageHeading>
      <p class="lead">{start.lead}</p>

      <a
        class="door"
        href={ACTIVATION_PATH}
        aria-describedby="door-activate-hint"
        onClick={(event) => {
          event.preventDefault();
          // Whoever comes through the door begins anew: it may be the next person at a shared computer.
          saveProgress(sessionStorageIfAllowed(), null);
          navigate(ACTIVATION_PATH);
        }}
      >
        {start.doorActivate}
        <Icon name="arrow" />
      </a>
      <p class="door-hint" id="door-activate-hint">
        <Icon name="clock" />
        {start.doorActivateHint}
      </p>

      <div class="columns">
        <section aria-labelledby="need">
          <h2 id="need">{start.needHeading}</h2>
          <ul class="need-list">
            {start.need.map(({ what, note }) => (
              <li key={what}>
                <Icon name="tick" />
                <span>
                  <strong>{what}</strong>
                  <span class="need-note">{note}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="window">
          <h2 id="window">{start.windowHeading}</h2>
          <p>{start.window}</p>
          <p class="quiet">{start.windowLegalBasis}</p>
        </section>
        <section aria-labelledby="no-smartphone">
          <h2 id="no-smartphone">{start.noSmartphoneHeading}</h2>
          <p>{start.noSmartphone}</p>
        </section>
        <section aria-labelledby="help">
          <h2 id="help">{start.helpHeading}</h2>
          <p>{start.help}</p>
        </section>
      </div>
    </div>
  );
}

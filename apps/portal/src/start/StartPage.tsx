import { localStorageIfAllowed, sessionStorageIfAllowed } from '../browser-storage.ts';
import { Door } from '../components/Door.tsx';
import { Icon } from '../components/Icon.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { ACTIVATION_PATH } from '../journeys/activation/activation-paths.ts';
import { forgetSession as forgetActivation } from '../journeys/activation/activation-storage.ts';
import { APPOINTMENT_PATH } from '../journeys/appointment/appointment-paths.ts';
import { LOCK_PATH } from '../journeys/lock/lock-paths.ts';
import { REGISTRATION_PATH } from '../journeys/registration/registration-paths.ts';
import { forgetSession as forgetRegistration } from '../journeys/registration/registration-storage.ts';
import { SIGN_IN_PATH } from '../journeys/sign-in/sign-in-paths.ts';
import { STATUS_PATH } from '../journeys/status/status-paths.ts';
import { usePortal } from '../portal-context.tsx';

export function StartPage() {
  const { texts } = usePortal();
  const { start } = texts;
  const storage = { session: sessionStorageIfAllowed(), device: localStorageIfAllowed() };
  return (
    <div class="page page-wide">
      <PageHeading documentTitle={start.documentTitle} takesFocus={false}>
        {start.heading}
      </PageHeading>
      <p class="lead">{start.lead}</p>

      {/* Whoever comes through a door begins anew: it may be the next person at a shared computer. */}
      <div class="doors">
        <Door
          id="activate"
          path={ACTIVATION_PATH}
          name={start.doorActivate}
          hint={start.doorActivateHint}
          onOpen={() => forgetActivation(storage)}
        />
        <Door id="sign-in" path={SIGN_IN_PATH} name={start.doorSignIn} hint={start.doorSignInHint} />
        <Door id="status" path={STATUS_PATH} name={start.doorStatus} hint={start.doorStatusHint} />
        <Door id="lock" path={LOCK_PATH} name={start.doorLock} hint={start.doorLockHint} />
        <Door
          isQuiet
          id="register"
          path={REGISTRATION_PATH}
          name={start.doorRegister}
          hint={start.doorRegisterHint}
          onOpen={() => forgetRegistration(storage)}
        />
        <Door
          isQuiet
          id="appointment"
          path={APPOINTMENT_PATH}
          name={start.doorAppointment}
          hint={start.doorAppointmentHint}
        />
      </div>

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

import { formatDateTime, formatLastDay } from '@dinhdanh/domain/formats';

import { Icon } from '../../../components/Icon.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { PrintedSlip } from '../../../components/PrintedSlip.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { ScreenProps } from './screen-props.ts';

export function SubmittedScreen({ state, dispatch, words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { submitted } = words;
  const application = state.registration?.application;
  if (!application) return <></>;
  const { status } = application;
  const time = (moment: string): string => formatDateTime(new Date(moment));
  const due = status.dueAt === null ? null : submitted.dueAt(formatLastDay(new Date(status.dueAt)));
  return (
    <>
      <div class="page screen-only">
        <p class="done-mark">
          <Icon name="tick" />
        </p>
        <PageHeading documentTitle={submitted.heading}>{submitted.heading}</PageHeading>
        <p>{submitted.code}</p>
        <p class="case-code">{application.code}</p>
        <p>{submitted.keepCode}</p>
        {due !== null && <p>{due}</p>}
        <h2>{submitted.nextHeading}</h2>
        <ul class="steps">
          {submitted.next.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div class="buttons buttons-stacked">
          <button type="button" class="button" onClick={() => window.print()}>
            {submitted.print}
          </button>
          <button
            type="button"
            class="button-secondary"
            onClick={() => dispatch({ type: 'WENT_TO', step: 'application' })}
          >
            {submitted.track}
          </button>
          <button type="button" class="button-secondary" onClick={() => navigate('/')}>
            {texts.toStartPage}
          </button>
        </div>
      </div>
      <PrintedSlip
        title={submitted.slipTitle}
        facts={[
          [submitted.code, application.code],
          [submitted.receivedAt, time(status.receivedAt)],
        ]}
        notes={[...(due === null ? [] : [due]), ...submitted.next, submitted.slipNote]}
      />
    </>
  );
}

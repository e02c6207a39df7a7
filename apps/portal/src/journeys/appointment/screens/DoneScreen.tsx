import { Icon } from '../../../components/Icon.tsx';
import { FactList } from '../../../components/FactList.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { PrintedSlip } from '../../../components/PrintedSlip.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { momentText } from '../time-texts.ts';
import type { ScreenProps } from './screen-props.ts';

export function DoneScreen({ state, words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { done, confirm } = words;
  const { appointment, isMoving } = state;
  if (appointment === null) return <></>;
  const heading = isMoving ? done.movedHeading : done.heading;
  const facts = [
    [confirm.when, momentText(words, appointment.startsAt)],
    [confirm.office, `${appointment.officeName}, ${appointment.officeAddress}`],
  ] as const;
  return (
    <>
      <div class="page screen-only">
        <p class="done-mark">
          <Icon name="tick" />
        </p>
        <PageHeading documentTitle={heading}>{heading}</PageHeading>
        <p>{done.code}</p>
        <p class="case-code">{appointment.code}</p>
        <p>{done.keepCode}</p>
        <FactList facts={facts} />
        <h2>{done.bringHeading}</h2>
        <ul class="need-list">
          {appointment.bringAlong.map((thing) => (
            <li key={thing}>
              <Icon name="tick" />
              <span>{thing}</span>
            </li>
          ))}
        </ul>
        <p>{done.early}</p>
        <div class="buttons buttons-stacked">
          <PrintButton label={done.print} />
          <button type="button" class="button-secondary" onClick={() => navigate('/')}>
            {texts.toStartPage}
          </button>
        </div>
      </div>
      <PrintedSlip
        title={done.slipTitle}
        facts={[[done.code, appointment.code], ...facts]}
        notes={[`${done.bringHeading}: ${appointment.bringAlong.join('; ')}`, done.early]}
      />
    </>
  );
}

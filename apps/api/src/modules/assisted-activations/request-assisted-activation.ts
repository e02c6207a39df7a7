import {
  callerCheckEnd,
  DomainRefusal,
  visitText,
  type AssistanceChannel,
  type AssistanceDevice,
  type AssistanceHelper,
} from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { InputRefused, readIdempotencyKey, type RefusedField } from '../../platform/input-refused.ts';
import { isUuid } from '../../platform/identifiers.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { assistanceRows } from '../caller-checks/index.ts';
import { findAssistedAccountState, findCallerCheck, insertVisit } from './assisted-activations.queries.ts';

const CHANNEL_OF: Readonly<Partial<Record<OfficerRole, AssistanceChannel>>> = {
  HOTLINE_AGENT: 'HOTLINE',
  AREA_OFFICER: 'DOOR',
  INTAKE: 'COUNTER',
};

/** Where this officer meets citizens. */
export const channelsOf = ({ roles }: OfficerActor): AssistanceChannel[] =>
  roles.flatMap((role) => CHANNEL_OF[role as OfficerRole] ?? []);

export interface VisitRequest {
  readonly idempotencyKey: string;
  readonly checkId: string;
  readonly channel: AssistanceChannel;
  readonly helper: AssistanceHelper;
  readonly helperName?: string | null;
  readonly place: string;
  readonly device: AssistanceDevice;
  readonly consentGiven: boolean;
}

/** Đề nghị buổi hỗ trợ: for a caller whom this officer has just verified, with the consent of the citizen, once at a time. */
export const requestAssistedActivation = (
  actor: OfficerActor,
): UseCase<VisitRequest, { readonly id: string }> => ({
  name: 'requestAssistedActivation',
  permission: 'assisted-activation:request',
  rows: assistanceRows(actor),
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run({ em, now, audit }, { checkId, channel, helper, helperName, place, device, consentGiven }) {
    const kept = readVisit(actor, { channel, helper, helperName: helperName ?? '', place, consentGiven });
    const check = isUuid(checkId) ? await findCallerCheck(em, checkId, actor.id) : null;
    if (!check || callerCheckEnd(check.checkedAt) <= now) throw new DomainRefusal('CALLER_NOT_VERIFIED');
    const id = await insertVisit(em, {
      ...kept,
      callerCheckId: checkId,
      channel,
      helper,
      device,
      requestedBy: actor.id,
      at: now,
    });
    if (id === null) throw new DomainRefusal('ASSISTED_ACTIVATION_EXISTS');
    if ((await findAssistedAccountState(em, id)) !== 'GRANTED')
      throw new DomainRefusal('ASSISTANCE_NOT_NEEDED');
    audit({
      unitId: check.unitId,
      action: 'ASSISTED_ACTIVATION_REQUESTED',
      subjectKind: 'ASSISTED_ACTIVATION',
      subjectId: id,
      details: { account: check.accountId, channel, helper, device, consent: true },
    });
    return { id };
  },
});

function readVisit(
  actor: OfficerActor,
  {
    channel,
    helper,
    helperName,
    place,
    consentGiven,
  }: Pick<VisitRequest, 'channel' | 'helper' | 'place' | 'consentGiven'> & { readonly helperName: string },
): { readonly place: string; readonly helperName: string | null } {
  const kept = { place: visitText(place), helperName: helper === 'NOBODY' ? null : visitText(helperName) };
  const refused: RefusedField[] = [
    ...(channelsOf(actor).includes(channel)
      ? []
      : [{ path: 'channel', code: 'ASSISTANCE_CHANNEL_NOT_OWN' } as const]),
    ...(helper === 'NOBODY' || kept.helperName !== null
      ? []
      : [{ path: 'helperName', code: 'HELPER_NAME_REQUIRED' } as const]),
    ...(kept.place === null ? [{ path: 'place', code: 'ASSISTANCE_PLACE_REQUIRED' } as const] : []),
    ...(consentGiven ? [] : [{ path: 'consentGiven', code: 'ASSISTANCE_CONSENT_REQUIRED' } as const]),
  ];
  if (refused.length > 0 || kept.place === null) throw new InputRefused(refused);
  return { ...kept, place: kept.place };
}

import { ApplicationStatusDocument } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { StatusAnswer, StatusRequest } from './status-machine.ts';

/** Asks for an application and says what it came to. Never throws. */
export function performStatusRequest({ input }: StatusRequest, send: SendToPortal): Promise<StatusAnswer> {
  return answerOrFailure(async () => {
    const result = (await send(ApplicationStatusDocument, { input })).data.applicationStatus;
    switch (result.__typename) {
      case 'ApplicationStatusFound':
        return { type: 'FOUND', status: result.status };
      case 'ValidationFailed':
        return { type: 'FIELDS_REFUSED', fields: result.fields };
      case 'RuleRefused': {
        const { code, message, legalBasis } = result;
        return { type: 'RULE_REFUSED', code, message, legalBasis };
      }
    }
  });
}

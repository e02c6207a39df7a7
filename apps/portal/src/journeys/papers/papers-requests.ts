import { isCrossChecked } from '@dinhdanh/domain/formats';

import {
  AddPaperDocument,
  ContestPaperDocument,
  EditPaperDocument,
  PapersDocument,
  RemovePaperDocument,
} from '../../generated/graphql.ts';
import type { HolderPaperFieldsFragment } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { RefusedField, RuleRefusal } from '../problem.ts';
import type { HolderPaper, Notice, PapersAnswer, PapersRequest } from './papers-machine.ts';

/** Carries out what the page asks for and says what it came to. Never throws. */
export function performPapersRequest(request: PapersRequest, send: SendToPortal): Promise<PapersAnswer> {
  return answerOrFailure(async () => {
    switch (request.kind) {
      case 'LIST':
        return listed((await send(PapersDocument, {})).data.papers, null);
      case 'ADD': {
        const { type, number, key } = request;
        const input = { idempotencyKey: key, type, number };
        return answerOf((await send(AddPaperDocument, { input })).data.addPaper, 'ADDED');
      }
      case 'EDIT': {
        const { id: paperId, version: expectedVersion } = request.paper;
        const input = { paperId, expectedVersion, number: request.number };
        return answerOf((await send(EditPaperDocument, { input })).data.editPaper, 'EDITED');
      }
      case 'REMOVE': {
        const { id: paperId, version: expectedVersion } = request.paper;
        const input = { paperId, expectedVersion };
        return answerOf((await send(RemovePaperDocument, { input })).data.removePaper, 'REMOVED');
      }
      case 'CONTEST': {
        const { id: paperId, version: expectedVersion } = request.paper;
        const input = { paperId, expectedVersion, explanation: request.explanation };
        return answerOf((await send(ContestPaperDocument, { input })).data.contestPaper, 'CONTESTED');
      }
    }
  });
}

type Papers = readonly HolderPaperFieldsFragment[];

const listed = (papers: Papers, notice: Notice | null): PapersAnswer => ({
  type: 'LISTED',
  // The server gives only papers that an agency confirms; the contract's type is wider.
  papers: papers.filter((paper): paper is HolderPaper => isCrossChecked(paper.type)),
  notice,
});

type Result =
  | {
      readonly __typename: 'PaperAdded' | 'PaperEdited' | 'PaperRemoved' | 'PaperContested';
      readonly papers: Papers;
    }
  | { readonly __typename: 'StaleVersion' }
  | { readonly __typename: 'ValidationFailed'; readonly fields: readonly RefusedField[] }
  | ({ readonly __typename: 'RuleRefused' } & RuleRefusal);

function answerOf(result: Result, notice: Notice): PapersAnswer {
  switch (result.__typename) {
    case 'StaleVersion':
      return { type: 'STALE' };
    case 'ValidationFailed':
      return { type: 'FIELDS_REFUSED', fields: result.fields };
    case 'RuleRefused': {
      const { code, message, legalBasis } = result;
      return { type: 'RULE_REFUSED', code, message, legalBasis };
    }
    default:
      return listed(result.papers, notice);
  }
}

import type { DataProvider, GetListParams, GetListResult, GetOneParams, RaRecord } from 'ra-core';

import type {
  ApplicationCaseQuery,
  ApplicationCountsQuery,
  ApplicationFilter,
  ApplicationsQuery,
  ApplicationSortField,
  ApproveApplicationInput,
  ApproveApplicationMutation,
  RefuseApplicationInput,
  RefuseApplicationMutation,
  ReturnApplicationInput,
  ReturnApplicationMutation,
  RevealApplicantInput,
  RevealApplicantMutation,
  TargetCampaignsQuery,
  WardProgressQuery,
} from '../generated/graphql.ts';
import {
  applicationCaseDocument,
  applicationCountsDocument,
  applicationListDocument,
  approveApplicationDocument,
  refuseApplicationDocument,
  returnApplicationDocument,
  revealApplicantDocument,
} from '../resources/applications/application.documents.ts';
import {
  targetCampaignListDocument,
  wardProgressDocument,
} from '../resources/target-campaigns/target-campaign.documents.ts';
import { administrativeUnitListDocument } from './administrative-unit.documents.ts';
import type { Send } from './back-office-client.ts';
import { RequestFailure } from './request-failure.ts';

export type ApplicationListItem = ApplicationsQuery['applications']['items'][number];
export type ApplicationCase = ApplicationCaseQuery['application'];
export type ApplicationCounts = ApplicationCountsQuery['applicationCounts'];
export type TargetCampaign = TargetCampaignsQuery['targetCampaigns']['items'][number];
export type WardProgress = WardProgressQuery['wardProgress'];
export type ApproveResult = ApproveApplicationMutation['approveApplication'];
export type ReturnResult = ReturnApplicationMutation['returnApplication'];
export type RefuseResult = RefuseApplicationMutation['refuseApplication'];
export type RevealResult = RevealApplicantMutation['revealApplicant'];

export interface AdministrativeUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** What the list of applications knows beside its rows; a capped total counts only up to its cap. */
export interface ListMeta {
  readonly total: number;
  readonly totalIsCapped: boolean;
}

export interface BackOfficeProvider extends DataProvider {
  getApplicationCounts: () => Promise<ApplicationCounts>;
  approveApplication: (input: ApproveApplicationInput) => Promise<ApproveResult>;
  returnApplication: (input: ReturnApplicationInput) => Promise<ReturnResult>;
  refuseApplication: (input: RefuseApplicationInput) => Promise<RefuseResult>;
  revealApplicant: (input: RevealApplicantInput) => Promise<RevealResult>;
  getWardProgress: (campaignId: string) => Promise<WardProgress>;
}

const SORT_FIELDS: Readonly<Record<string, ApplicationSortField>> = {
  dueAt: 'DUE_AT',
  receivedAt: 'RECEIVED_AT',
};

export function createDataProvider(send: Send, translate: (key: string) => string): BackOfficeProvider {
  const notOffered = () => Promise.reject(new RequestFailure('NOT_OFFERED', translate('trouble.notOffered')));

  const listApplications = async ({ pagination, sort, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { applications } = await send(applicationListDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      filter: (filter ?? {}) as ApplicationFilter,
      sort: { field: SORT_FIELDS[sort?.field ?? ''] ?? 'DUE_AT', direction: sort?.order ?? 'ASC' },
    });
    const { items, total, totalIsCapped } = applications;
    const meta: ListMeta = { total, totalIsCapped };
    // react-admin would forbid pages beyond a total; a capped total is only a lower bound, so it gets none.
    return totalIsCapped
      ? { data: items, meta, pageInfo: { hasNextPage: items.length === perPage, hasPreviousPage: page > 1 } }
      : { data: items, meta, total };
  };

  const listTargetCampaigns = async () => {
    const { items } = (await send(targetCampaignListDocument, {})).targetCampaigns;
    return { data: items, total: items.length };
  };

  const listAdministrativeUnits = async () => {
    const { administrativeUnits } = await send(administrativeUnitListDocument, {});
    const units = administrativeUnits.map((unit): AdministrativeUnit => ({ id: unit.code, ...unit }));
    return { data: units, total: units.length };
  };

  return {
    getList: (async (resource: string, params: GetListParams) => {
      if (resource === 'applications') return await listApplications(params);
      if (resource === 'target-campaigns') return await listTargetCampaigns();
      if (resource === 'administrative-units') return await listAdministrativeUnits();
      return await notOffered();
    }) as <RecordType extends RaRecord>(
      resource: string,
      params: GetListParams,
    ) => Promise<GetListResult<RecordType>>,
    getOne: async (resource: string, { id }: GetOneParams) => {
      if (resource !== 'applications') return await notOffered();
      const { application } = await send(applicationCaseDocument, { id: String(id) });
      // The typing of react-admin lets the caller name the record; this screen asks for an ApplicationCase.
      return { data: application as never };
    },
    getMany: notOffered,
    getManyReference: notOffered,
    create: notOffered,
    update: notOffered,
    updateMany: notOffered,
    delete: notOffered,
    deleteMany: notOffered,
    getApplicationCounts: async () => (await send(applicationCountsDocument, {})).applicationCounts,
    approveApplication: async (input) =>
      (await send(approveApplicationDocument, { input })).approveApplication,
    returnApplication: async (input) => (await send(returnApplicationDocument, { input })).returnApplication,
    refuseApplication: async (input) => (await send(refuseApplicationDocument, { input })).refuseApplication,
    revealApplicant: async (input) => (await send(revealApplicantDocument, { input })).revealApplicant,
    getWardProgress: async (campaignId) => (await send(wardProgressDocument, { campaignId })).wardProgress,
  };
}

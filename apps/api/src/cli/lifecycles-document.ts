import {
  accountLifecycle,
  agencyLifecycle,
  applicationLifecycle,
  appointmentLifecycle,
  assistedActivationLifecycle,
  crossCheckLifecycle,
  passwordRecoveryLifecycle,
  dataRequestLifecycle,
  auditExportLifecycle,
  accessFindingLifecycle,
  openingReviewLifecycle,
  retentionChangeLifecycle,
  lockSubscriptionLifecycle,
  lockAppealLifecycle,
  lockRequestLifecycle,
  longTaskLifecycle,
  meetingLifecycle,
  phoneChangeLifecycle,
  processingLimitLifecycle,
  registrationLifecycle,
  wardReportLifecycle,
  type Lifecycle,
} from '@dinhdanh/domain';
import { termLabel } from '@dinhdanh/i18n';
import { document, table } from './markdown.ts';

type TermKind = Parameters<typeof termLabel>[0];

interface Drawing {
  readonly title: string;
  readonly lifecycle: Lifecycle<string, string>;
  readonly stateTerms: TermKind;
  readonly actionTerms: TermKind;
}

const DRAWINGS: readonly Drawing[] = [
  {
    title: 'Application (hồ sơ đăng ký cấp tài khoản định danh điện tử)',
    lifecycle: applicationLifecycle as Lifecycle<string, string>,
    stateTerms: 'applicationState',
    actionTerms: 'applicationAction',
  },
  {
    title: 'Account (tài khoản định danh điện tử)',
    lifecycle: accountLifecycle as Lifecycle<string, string>,
    stateTerms: 'accountState',
    actionTerms: 'accountAction',
  },
  {
    title: 'Lock request under Decree 59 (đề nghị khóa, mở khóa tài khoản, một cấp)',
    lifecycle: lockRequestLifecycle('ND59_2022') as Lifecycle<string, string>,
    stateTerms: 'lockRequestState',
    actionTerms: 'lockRequestAction',
  },
  {
    title: 'Lock request under Decree 69 (đề nghị khóa, mở khóa tài khoản, hai cấp)',
    lifecycle: lockRequestLifecycle('ND69_2024') as Lifecycle<string, string>,
    stateTerms: 'lockRequestState',
    actionTerms: 'lockRequestAction',
  },
  {
    title: 'Appeal of the holder against a lock on request (khiếu nại quyết định khóa tài khoản)',
    lifecycle: lockAppealLifecycle as Lifecycle<string, string>,
    stateTerms: 'lockAppealState',
    actionTerms: 'lockAppealAction',
  },
  {
    title: 'Password recovery (đặt lại mật khẩu đã quên)',
    lifecycle: passwordRecoveryLifecycle as Lifecycle<string, string>,
    stateTerms: 'passwordRecoveryState',
    actionTerms: 'passwordRecoveryAction',
  },
  {
    title: 'Assisted activation (kích hoạt có hỗ trợ)',
    lifecycle: assistedActivationLifecycle as Lifecycle<string, string>,
    stateTerms: 'assistedActivationStanding',
    actionTerms: 'assistedActivationAction',
  },
  {
    title: 'Change of the registered phone number in person (đổi số điện thoại)',
    lifecycle: phoneChangeLifecycle as Lifecycle<string, string>,
    stateTerms: 'phoneChangeState',
    actionTerms: 'phoneChangeAction',
  },
  {
    title: 'Registration (đăng ký trực tuyến mức độ 1)',
    lifecycle: registrationLifecycle as Lifecycle<string, string>,
    stateTerms: 'registrationState',
    actionTerms: 'registrationAction',
  },
  {
    title: 'Appointment (lịch hẹn làm thủ tục mức độ 2)',
    lifecycle: appointmentLifecycle as Lifecycle<string, string>,
    stateTerms: 'appointmentState',
    actionTerms: 'appointmentAction',
  },
  {
    title: 'Cross-check (xác thực giấy tờ với cơ quan quản lý)',
    lifecycle: crossCheckLifecycle as Lifecycle<string, string>,
    stateTerms: 'crossCheckState',
    actionTerms: 'crossCheckAction',
  },
  {
    title: 'Agency (kết nối với cơ quan quản lý giấy tờ)',
    lifecycle: agencyLifecycle as Lifecycle<string, string>,
    stateTerms: 'agencyState',
    actionTerms: 'agencyAction',
  },
  {
    title: 'Subscription to locks and unlocks (đăng ký nhận tin khóa)',
    lifecycle: lockSubscriptionLifecycle as Lifecycle<string, string>,
    stateTerms: 'lockSubscriptionState',
    actionTerms: 'lockSubscriptionAction',
  },
  {
    title: 'Data request (yêu cầu của chủ thể dữ liệu)',
    lifecycle: dataRequestLifecycle as Lifecycle<string, string>,
    stateTerms: 'dataRequestState',
    actionTerms: 'dataRequestAction',
  },
  {
    title: 'Limit of processing (hạn chế xử lý dữ liệu)',
    lifecycle: processingLimitLifecycle as Lifecycle<string, string>,
    stateTerms: 'processingLimitState',
    actionTerms: 'processingLimitAction',
  },
  {
    title: 'Long task (việc chạy lâu)',
    lifecycle: longTaskLifecycle as Lifecycle<string, string>,
    stateTerms: 'longTaskState',
    actionTerms: 'longTaskAction',
  },
  {
    title: 'Export of audit lines (đề nghị kết xuất nhật ký)',
    lifecycle: auditExportLifecycle as Lifecycle<string, string>,
    stateTerms: 'auditExportState',
    actionTerms: 'auditExportAction',
  },
  {
    title: 'Review of an opening (rà soát lượt tra cứu)',
    lifecycle: openingReviewLifecycle as Lifecycle<string, string>,
    stateTerms: 'openingReviewState',
    actionTerms: 'openingReviewAction',
  },
  {
    title: 'Finding about openings (phát hiện bất thường)',
    lifecycle: accessFindingLifecycle as Lifecycle<string, string>,
    stateTerms: 'accessFindingState',
    actionTerms: 'accessFindingAction',
  },
  {
    title: 'Change of a retention period (thay đổi thời hạn lưu trữ)',
    lifecycle: retentionChangeLifecycle as Lifecycle<string, string>,
    stateTerms: 'retentionChangeState',
    actionTerms: 'retentionChangeAction',
  },
  {
    title: 'Meeting (buổi hướng dẫn tập trung)',
    lifecycle: meetingLifecycle as Lifecycle<string, string>,
    stateTerms: 'meetingState',
    actionTerms: 'meetingAction',
  },
  {
    title: 'Ward report (báo cáo kết quả kích hoạt)',
    lifecycle: wardReportLifecycle as Lifecycle<string, string>,
    stateTerms: 'wardReportState',
    actionTerms: 'reportAction',
  },
];

/** The life cycles of the domain, drawn. */
export const lifecyclesDocument = (): string =>
  document(
    '# Life cycles',
    'Written by `pnpm generate` from the tables in `packages/domain`; do not edit.',
    ...DRAWINGS.flatMap(({ title, ...drawing }) => [
      `## ${title}`,
      diagramOf(drawing),
      transitionsOf(drawing),
    ]),
  );

function transitions({ lifecycle }: Pick<Drawing, 'lifecycle'>) {
  return lifecycle.states.flatMap((from) =>
    lifecycle.allowedActions(from).map((action) => ({ from, action, to: lifecycle.next(from, action) })),
  );
}

function diagramOf({ lifecycle, stateTerms, actionTerms }: Omit<Drawing, 'title'>): string {
  const ends = lifecycle.states.filter((state) => lifecycle.allowedActions(state).length === 0);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...lifecycle.states.map((state) => `  state "${termLabel(stateTerms, state, 'vi')}" as ${state}`),
    `  [*] --> ${lifecycle.initial}`,
    ...transitions({ lifecycle }).map(
      ({ from, action, to }) => `  ${from} --> ${to}: ${termLabel(actionTerms, action, 'vi')}`,
    ),
    ...ends.map((state) => `  ${state} --> [*]`),
    '```',
  ].join('\n');
}

const transitionsOf = ({ lifecycle, actionTerms }: Omit<Drawing, 'title'>): string =>
  table(
    ['From', 'Action', 'Hành động', 'To'],
    transitions({ lifecycle }).map(({ from, action, to }) => [
      from,
      action,
      termLabel(actionTerms, action, 'vi'),
      to,
    ]),
  );

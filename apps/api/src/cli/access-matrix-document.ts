import { termLabel } from '@dinhdanh/i18n';
import { permissionsWithoutOperation, type AccessRow } from '../platform/access/access-matrix.ts';
import { OFFICER_ROLES, PERMISSIONS, type Role } from '../platform/access/permissions.ts';
import { document, table } from './markdown.ts';

const DOORS = [
  ['back-office', 'Back office: `/graphql/back-office`'],
  ['portal', 'Portal: `/graphql/portal`'],
  ['agency', 'Agencies: `/graphql/agency`'],
] as const;

/** Who may ask for what, as markdown: the answer to the first of the four questions of authorization. */
export function accessMatrixDocument(matrix: readonly AccessRow[]): string {
  return document(
    '# Who may ask for what',
    'Written by `pnpm generate` from `apps/api/src/platform/access/permissions.ts` and the three schemas; do not edit. Every cell is called over HTTP by `access-matrix.api.test.ts`.',
    'This is the first of four questions: may this kind of person do this at all? Which rows, which fields, and whether now, are asked after it.',
    table(
      ['Role', 'Vai trò'],
      [
        ['VISITOR', 'Người chưa đăng nhập'],
        ...OFFICER_ROLES.map((role) => [role, termLabel('officerRole', role, 'vi')]),
      ],
    ),
    ...DOORS.flatMap(([door, title]) =>
      doorSection(
        title,
        matrix.filter((row) => row.door === door),
      ),
    ),
    '## Without an operation',
    'Asked for by the worker, never by a person at a door.',
    table(
      ['Permission', 'Held by'],
      permissionsWithoutOperation(matrix).map((permission) => [
        permission,
        PERMISSIONS[permission].join(', '),
      ]),
    ),
  );
}

function doorSection(title: string, rows: readonly AccessRow[]): string[] {
  const roles: readonly Role[] = rows[0]?.askers.map(({ role }) => role) ?? [];
  return [
    `## ${title}`,
    table(
      ['Operation', 'Kind', 'Permission', ...roles],
      rows.map(({ operation, kind, permission, askers }) => [
        operation,
        kind,
        permission,
        ...askers.map(({ isAllowed }) => (isAllowed ? 'yes' : '-')),
      ]),
    ),
  ];
}

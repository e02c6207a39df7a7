import { termLabel } from '@dinhdanh/i18n';
import {
  isReached,
  permissionsWithoutOperation,
  PLACES,
  type AccessCell,
  type AccessRow,
} from '../platform/access/access-matrix.ts';
import { accessRoutes, MACHINE_ROUTERS, OTHER_ROUTES } from '../platform/access/access-routes.ts';
import { OFFICER_ROLES, PERMISSIONS, type Role } from '../platform/access/permissions.ts';
import { document, table } from './markdown.ts';

const DOORS = [
  ['back-office', 'Back office: `/graphql/back-office`'],
  ['portal', 'Portal: `/graphql/portal`'],
  ['agency', 'Agencies: `/graphql/agency`'],
] as const;

/** Who may ask for what, and for whose records, as markdown: the first two of the four questions of authorization. */
export function accessMatrixDocument(matrix: readonly AccessRow[]): string {
  return document(
    '# Who may ask for what',
    'Written by `pnpm generate` from `permissions.ts`, `reach.ts`, `without-records.ts` and `access-routes.ts` in `apps/api/src/platform/access` and from the three schemas; do not edit. Every cell is tried over HTTP against PostgreSQL by `access-matrix.api.test.ts`, `access-rows.api.test.ts` and `access-routes.api.test.ts` there.',
    'These are the first two of four questions: may this kind of person do this at all, and with whose records? Which fields, and whether now, are asked after them.',
    'A cell of the back office has four places, told by where the officer is appointed: in the unit of the record, in the unit above it, in a unit beside it, or nowhere any more. `y` is yes and `-` is no: `yy--` reaches the own unit and those below it, `yyy-` does not depend on the unit, `----` is refused. What belongs to the officer alone (`own`) or to the agency of the clerk (`agency`) is reached wherever the appointment is, and never with a record of somebody else.',
    'An officer who holds several roles in several units reaches what one of them reaches alone: nothing adds up.',
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
    '## Beside GraphQL, under the session of an officer',
    table(
      ['Route', 'Permission', ...OFFICER_ROLES],
      accessRoutes().map(({ method, path, permission, askers }) => [
        `${method} ${path}`,
        permission,
        ...askers.map(cellOf),
      ]),
    ),
    '## Beside GraphQL, opened by something else',
    'No role of an officer counts here.',
    table(
      ['Route', 'Opened by'],
      [
        ...OTHER_ROUTES.map(({ method, path, opener }) => [`${method} ${path}`, opener]),
        ...MACHINE_ROUTERS.map((path) => [`${path}/*`, 'signature or key of the machine']),
      ],
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
      rows.map(({ door, operation, kind, permission, askers }) => [
        operation,
        kind,
        permission,
        ...askers.map((cell) =>
          door === 'back-office' && cell.role !== 'VISITOR' ? cellOf(cell) : yesOrNo(cell),
        ),
      ]),
    ),
  ];
}

const yesOrNo = ({ isAllowed }: AccessCell): string => (isAllowed ? 'yes' : '-');

/** One letter for each place; in words where it is nobody's but the officer's or the agency's. */
function cellOf(cell: AccessCell): string {
  if (cell.isAllowed && (cell.reach === 'OWN' || cell.reach === 'AGENCY')) return cell.reach.toLowerCase();
  return PLACES.map((place) => (isReached(cell, place) ? 'y' : '-')).join('');
}

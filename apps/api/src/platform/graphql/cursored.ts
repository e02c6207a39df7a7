import { Field, ObjectType } from 'type-graphql';
import type { Place } from '../place.ts';
import { BadUserInput } from '../request-errors.ts';
import { LIMITS } from './limits.ts';

@ObjectType({ simpleResolvers: true, description: 'Where a page of a cursored list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Hand it back as after; null on an empty page.' })
  endCursor!: string | null;
}

/** A page of rows of which one more was read than was asked for. */
export function connectionOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  placeOf: (row: Row) => Place,
  nodeOf: (row: Row) => Node,
): { edges: { cursor: string; node: Node }[]; pageInfo: PageInfo } {
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(placeOf(row)), node: nodeOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** What a machine asks for; refuses what lies outside the limits, and cursors that are none of ours. */
export function cursoredPageOf(
  first: number,
  after: string | undefined | null,
): { readonly first: number; readonly after: Place | null } {
  if (first < 1 || first > LIMITS.pageSize) throw new BadUserInput('first');
  const place = after === undefined || after === null ? null : placeOfCursor(after);
  if (after && !place) throw new BadUserInput('after');
  return { first, after: place };
}

const cursorOf = ({ at, id }: Place): string => Buffer.from(`${at}/${id}`).toString('base64url');

/** Null: no cursor of ours. */
function placeOfCursor(cursor: string): Place | null {
  const [, at, id] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\/([0-9a-f-]{36})$/.exec(
      Buffer.from(cursor, 'base64url').toString(),
    ) ?? [];
  return at && id ? { at, id } : null;
}

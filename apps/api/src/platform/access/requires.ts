import type { GraphQLSchema } from 'graphql';
import { Extensions, type MiddlewareFn } from 'type-graphql';
import type { DoorContext, RequestContext } from '../graphql/context.ts';
import { actUnder } from './act-under.ts';
import { isPermission, type Permission } from './permissions.ts';

/** Names the permission of a root field. Written beside `@Query` or `@Mutation`; a root field without one stops the boot. */
export const Requires = (permission: Permission): MethodDecorator => Extensions({ permission });

/**
 * Asks the first of the four questions, before any resolver runs: may this kind of person do this at all? The resolver
 * then gets whoever asks as the actor under this permission, with the rows that it opens and no others. Each root field
 * has a context of its own, so that two fields of one request never share their rows.
 */
export const permissionGuard: MiddlewareFn<DoorContext> = (action, next) => {
  const { context, info } = action;
  if (info.path.prev !== undefined) return next();
  const permission = permissionOf(info.parentType.getFields()[info.fieldName]?.extensions);
  if (!permission) throw new Error(`${info.parentType.name}.${info.fieldName} names no permission.`);
  const { asker, ...rest } = context;
  const acting: RequestContext = { ...rest, actor: actUnder(asker, permission) };
  Object.assign(action, { context: acting });
  return next();
};

/** Refuses to start when a root field names no permission, or one that the table does not hold. */
export function assertEveryRootFieldRequiresAPermission(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const open = roots.flatMap((root) =>
    root
      ? Object.values(root.getFields())
          .filter((field) => !permissionOf(field.extensions))
          .map((field) => `${root.name}.${field.name}`)
      : [],
  );
  if (open.length > 0)
    throw new Error(`These operations name no permission of the table: ${open.join(', ')}.`);
}

export function permissionOf(
  extensions: Readonly<Record<string, unknown>> | undefined,
): Permission | undefined {
  const named = extensions?.['permission'];
  return isPermission(named) ? named : undefined;
}

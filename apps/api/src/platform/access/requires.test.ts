import 'reflect-metadata';
import { Mutation, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../schemas.ts';
import { holds, isPermission, permissionsOf, type Permission } from './permissions.ts';
import { Requires } from './requires.ts';

@Resolver()
class Decided {
  @Requires('session:read')
  @Query(() => String, { description: 'Names a permission.' })
  decided(): string {
    return 'decided';
  }
}

@Resolver()
class Forgotten {
  @Mutation(() => String, { description: 'Names no permission.' })
  forgotten(): string {
    return 'open to everybody';
  }
}

@Resolver()
class Misspelt {
  @Requires('session:raed' as Permission)
  @Mutation(() => String, { description: 'Names a permission that is not in the table.' })
  misspelt(): string {
    return 'open to nobody or to everybody';
  }
}

@Resolver()
class Inherited {
  @Requires('constructor' as Permission)
  @Query(() => String, { description: 'Names a word that every object knows.' })
  inherited(): string {
    return 'open';
  }
}

describe('an operation that names no permission of the table stops the boot', () => {
  it('a schema in which every root field names one is built', () => {
    expect(() => buildSchema([Decided])).not.toThrow();
  });

  it.each([
    ['forgotten', Forgotten, 'Mutation.forgotten'],
    ['misspelt', Misspelt, 'Mutation.misspelt'],
    ['a word that every object knows', Inherited, 'Query.inherited'],
  ])('%s', (_name, resolver, operation) => {
    expect(() => buildSchema([Decided, resolver])).toThrow(
      `These operations name no permission of the table: ${operation}.`,
    );
  });
});

describe('the table of permissions', () => {
  it('knows its own words and no others', () => {
    expect(isPermission('application:approve')).toBe(true);
    for (const word of ['application:approved', 'toString', '__proto__', '', null, 7])
      expect(isPermission(word)).toBe(false);
  });

  it('gives nothing to someone without a role, and several roles the sum of each', () => {
    expect(permissionsOf([])).toEqual([]);
    expect(new Set(permissionsOf(['INTAKE', 'AUDITOR']))).toEqual(
      new Set([...permissionsOf(['INTAKE']), ...permissionsOf(['AUDITOR'])]),
    );
  });

  it('has no role that both enters and decides applications', () => {
    expect(holds(['INTAKE'], 'application:approve')).toBe(false);
    for (const role of ['REVIEWER', 'HEAD_OF_UNIT'] as const)
      expect(holds([role], 'application:submit')).toBe(false);
  });
});

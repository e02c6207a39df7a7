import { isLocalDate } from '@dinhdanh/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'A moment as ISO 8601 with offset, e.g. 2026-11-22T16:59:00.000Z.',
});

const localDate = (value: unknown): string => {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw new GraphQLError('LocalDate must be a date that exists, as YYYY-MM-DD.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar day without time of day, in Vietnam, as YYYY-MM-DD.',
  serialize: localDate,
  parseValue: localDate,
  parseLiteral: (node) => localDate(node.kind === Kind.STRING ? node.value : undefined),
});

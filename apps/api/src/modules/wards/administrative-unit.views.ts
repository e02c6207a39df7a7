import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Đơn vị hành chính. A code may be used again by a successor; the name tells which is meant.',
})
export class AdministrativeUnit {
  @Field(() => String, {
    description: "Code of the General Statistics Office, five digits for a ward or commune, e.g. '06721'.",
  })
  code!: string;

  @Field(() => String, { description: "Full name with its kind, e.g. 'Phường Trà Cổ'." })
  name!: string;
}

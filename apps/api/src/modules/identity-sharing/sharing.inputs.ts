import type { ShareableFact } from '@dinhdanh/domain';
import { Field, InputType } from 'type-graphql';
import { ShareableFactEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Tạo mã QR chia sẻ danh tính.' })
export class CreateSharingCodeInput {
  @Field(() => [ShareableFactEnum], {
    description: 'What may be seen beside the name and the masked number; may be empty.',
  })
  facts!: ShareableFact[];
}

@InputType({ description: 'Kiểm tra mã QR chia sẻ danh tính.' })
export class VerifySharingCodeInput {
  @Field(() => String, { description: 'What the QR holds, exactly as it was scanned.' })
  qrContent!: string;

  @Field(() => String, {
    description: 'What the identity is checked for, 10 to 300 characters. Kept, and told to the holder.',
  })
  purpose!: string;
}

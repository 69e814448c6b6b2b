import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Failed sign-ins of one account or address (as a hash), so that guessing grows slower. */
@Entity({ name: 'sign_in_failure' })
export class SignInFailure {
  @PrimaryColumn('text') key!: string
  @Column('integer') failures!: number
  @Column('timestamptz') lastAt!: Date
  @Column('timestamptz') blockedUntil!: Date
}

import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { RecordedAt } from '../platform/database/columns.ts'
import { Person } from '../people/person.entity.ts'

/** A person's password as an Argon2id hash; reached only through named functions. */
@Entity({ name: 'password' })
export class Password {
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId!: string
  @Column('text') hash!: string
  @RecordedAt() changedAt!: Date
}

import { Column, Entity, Unique } from 'typeorm'
import { Id } from '../platform/database/columns.ts'

/** An organisation whose certificates are presented to us. */
@Entity({ name: 'issuer' })
@Unique('issuer_key_name', ['key'])
export class Issuer {
  @Id() id!: string
  @Column('text') key!: string
  @Column('text') nameEn!: string
  @Column('text') nameJa!: string
}

import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An audit entry that waits for its seal: queued by the database itself, in the transaction of the entry. */
@Entity({ name: 'audit_waiting' })
export class AuditWaiting {
  @PrimaryColumn('uuid') entryId!: string
  @Column('uuid') chainId!: string
}

import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** The seal of an audit entry: its place in the chain of its agency, numbered without a gap, added, never changed. */
@Entity({ name: 'audit_link' })
@Unique('audit_link_of_entry', ['entryId'])
export class AuditLink {
  /** The agency; the nil UUID for what belongs to none. */
  @PrimaryColumn('uuid') chainId!: string
  /** From 1. */
  @PrimaryColumn('bigint') number!: string
  @Column('uuid') entryId!: string
  /** 32 bytes: of the entry's canonical JSON. */
  @Column('bytea') digest!: Buffer
  /** 32 bytes: over the link before, the number and the digest. */
  @Column('bytea') hash!: Buffer
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) sealedAt!: Date
}

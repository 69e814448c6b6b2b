import { Column, Entity, Index } from 'typeorm'
import { Id } from '../database/columns.ts'

/** Who did what to what: ids only, written in the transaction of the act, never changed. */
@Entity({ name: 'audit_entry' })
@Index('audit_entry_by_agency', ['agencyId', 'at', 'id'])
@Index('audit_entry_by_act', ['agencyId', 'act', 'at', 'id'])
@Index('audit_entry_by_actor', ['actorId', 'at', 'id'], { where: 'actor_id IS NOT NULL' })
@Index('audit_entry_by_concerned', ['concernsPersonId', 'at', 'id'], { where: 'concerns_person_id IS NOT NULL' })
@Index('audit_entry_by_subject', ['subjectId', 'at', 'id'])
@Index('audit_entry_by_others', ['concernsPersonId', 'id'], { where: 'actor_id <> concerns_person_id' })
export class AuditEntry {
  @Id() id!: string
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date
  @Column('uuid', { nullable: true }) agencyId!: string | null
  @Column('text') actorKind!: string
  @Column('uuid', { nullable: true }) actorId!: string | null
  @Column('text') act!: string
  @Column('text') subjectKind!: string
  @Column('uuid', { nullable: true }) subjectId!: string | null
  /** The person whose file this concerns, so that staff reads can be shown to them. */
  @Column('uuid', { nullable: true }) concernsPersonId!: string | null
  @Column('jsonb', { default: {} }) details!: Record<string, unknown>
  @Column('text', { nullable: true }) traceId!: string | null
}

import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One row: grows when a rule, an outside fact or a posting changes, so that what was computed knows its age. */
@Entity({ name: 'world_stamp' })
export class WorldStamp {
  @PrimaryColumn('boolean', { default: true }) isOnly!: boolean
  @Column('bigint', { default: 0 }) stamp!: string
}

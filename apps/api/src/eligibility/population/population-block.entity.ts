import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm'
import { RecordedAt } from '../../platform/database/columns.ts'

/** Which leaves stand in which places of rows that are made together. */
@Entity({ name: 'population_block' })
@Unique('population_block_leaves', ['leaves'])
export class PopulationBlock {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'population_block_pkey',
  })
  id!: number
  /** The partition of `population.row` that holds them. */
  @Column('smallint') place!: number
  /** The leaves' keys; a leaf's slot is its number in this list. */
  @Column('text', { array: true }) leaves!: string[]
  /** The leaves themselves, in the same order. */
  @Column('jsonb') specification!: unknown[]
  @RecordedAt() recordedAt!: Date
}

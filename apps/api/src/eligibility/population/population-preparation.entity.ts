import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A block's rows were made for an agency's people; since then they are kept current. */
@Entity({ name: 'population_preparation' })
export class PopulationPreparation {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'population_preparation_pkey' }) blockId!: number
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'population_preparation_pkey' }) agencyId!: string
  @Column('timestamptz', { default: () => 'now()' }) preparedAt!: Date
}

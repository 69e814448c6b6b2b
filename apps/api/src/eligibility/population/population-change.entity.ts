import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm'

/** Something about a person changed: their rows are to be made anew before they count again. */
@Entity({ name: 'population_change' })
@Index('population_change_by_agency', ['agencyId', 'personId'])
export class PopulationChange {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'population_change_pkey',
  })
  id!: string
  @Column('uuid') personId!: string
  @Column('uuid') agencyId!: string
}

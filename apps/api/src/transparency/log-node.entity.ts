import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The root of a complete subtree of the log, so that proofs of millions of leaves are read, not computed. */
@Entity({ name: 'log_node' })
export class LogNode {
  /** From 1: the leaves are entries. */
  @PrimaryColumn('smallint') level!: number
  @PrimaryColumn('bigint') place!: string
  @Column('bytea') hash!: Buffer
}

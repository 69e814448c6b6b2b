import { applyDecorators } from '@nestjs/common'
import { Column, PrimaryColumn } from 'typeorm'

/** A key made by the database: ordered by time, so that indexes grow at one end. */
export const Id = (): PropertyDecorator => applyDecorators(PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }))

/** The instant the row was recorded, by the database's clock. */
export const RecordedAt = (): PropertyDecorator => Column({ type: 'timestamptz', default: () => 'now()' })

/** An instant, or null while it has not happened. */
export const InstantOrNull = (): PropertyDecorator => Column({ type: 'timestamptz', nullable: true })

/** A calendar day as text `YYYY-MM-DD`. */
export const Day = (): PropertyDecorator => Column({ type: 'date' })

/** A calendar day, or null where there is none. */
export const DayOrNull = (): PropertyDecorator => Column({ type: 'date', nullable: true })

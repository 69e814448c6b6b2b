import { lastDay, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { Bar, PersonFacts } from './facts.ts'

/** The bars of a person that are open on a day. A bar is open no longer from the day it is lifted. */
export function openBars(person: PersonFacts, day: DayNumber): Bar[] {
  return (person.bars ?? []).filter((bar) => {
    const through = bar.through === null ? lastDay : toDayNumber(bar.through)
    const end = bar.lifted ? Math.min(through, toDayNumber(bar.lifted.on) - 1) : through
    return toDayNumber(bar.from) <= day && day <= end
  })
}

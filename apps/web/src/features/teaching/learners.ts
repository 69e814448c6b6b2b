import type { Learner } from './use-teaching.ts'

export const learnerFilters = ['all', 'stuck', 'midway', 'completed'] as const
export type LearnerFilter = (typeof learnerFilters)[number]

const fits: Record<LearnerFilter, (learner: Learner) => boolean> = {
  all: () => true,
  stuck: ({ stuck }) => stuck,
  midway: ({ completedOn }) => completedOn === null,
  completed: ({ completedOn }) => completedOn !== null,
}

/** The people a view shows, those who are stuck first; else they keep their order. */
export function learnersIn(learners: readonly Learner[], filter: LearnerFilter): Learner[] {
  return learners.filter(fits[filter]).sort((one, other) => Number(other.stuck) - Number(one.stuck))
}

/** Where a person is: before the first lesson, in one, at the final test, or through. */
export function placeOf({ completedOn, at, lastActiveAt }: Learner): 'done' | 'lesson' | 'beforeStart' | 'atTest' {
  if (completedOn !== null) return 'done'
  if (at !== null) return 'lesson'
  return lastActiveAt === null ? 'beforeStart' : 'atTest'
}

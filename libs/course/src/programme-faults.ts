/** A programme as it is put together. */
export interface ProgrammePlan {
  readonly title: { readonly en: string; readonly ja: string }
  readonly courses: readonly { readonly key: string; readonly required: boolean }[]
  /** That it is saved as it was published last. */
  readonly isAsPublished: boolean
}

export type ProgrammeFault = 'title-missing' | 'too-few-courses' | 'none-required' | 'nothing-changed'

/** What a programme cannot be published without: both titles, two courses or more, one of them required, and a change. */
export function programmeFaults({ title, courses, isAsPublished }: ProgrammePlan): ProgrammeFault[] {
  const faults: [boolean, ProgrammeFault][] = [
    [title.en.trim() === '' || title.ja.trim() === '', 'title-missing'],
    [new Set(courses.map(({ key }) => key)).size < 2, 'too-few-courses'],
    [courses.length > 0 && !courses.some(({ required }) => required), 'none-required'],
    [isAsPublished, 'nothing-changed'],
  ]
  return faults.flatMap(([isFaulty, fault]) => (isFaulty ? [fault] : []))
}

/** Where a person stands in a programme's course. */
export interface ProgrammeStep {
  readonly required: boolean
  readonly isCompleted: boolean
  readonly isUnderWay: boolean
}

export type ProgrammeStepState = 'completed' | 'under-way' | 'open' | 'locked'

/**
 * The state of each course of a programme in their order. In an ordered one a course that is not begun is locked while a
 * required one before it is not completed; elsewhere none is.
 */
export function programmeStates(steps: readonly ProgrammeStep[], isOrdered: boolean): ProgrammeStepState[] {
  let isLocked = false
  return steps.map(({ required, isCompleted, isUnderWay }) => {
    const state = isCompleted ? 'completed' : isUnderWay ? 'under-way' : isLocked ? 'locked' : 'open'
    if (isOrdered && required && !isCompleted) isLocked = true
    return state
  })
}

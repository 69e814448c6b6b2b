import type { WaitingProgress } from './waiting-progress.ts'

interface Dated {
  readonly key: string
  readonly openedAt: string | null
  readonly completedAt: string | null
}

/** Lessons as they will be once the server has what waits on this device. */
export function withWaiting<L extends Dated>(
  lessons: readonly L[],
  waiting: readonly Pick<WaitingProgress, 'lesson' | 'completed' | 'at'>[],
): L[] {
  const kept = new Map(waiting.map((each) => [each.lesson, each]))
  return lessons.map((lesson) => {
    const here = kept.get(lesson.key)
    if (!here) return lesson
    return {
      ...lesson,
      openedAt: lesson.openedAt ?? here.at,
      completedAt: lesson.completedAt ?? (here.completed ? here.at : null),
    }
  })
}

/** What comes next after what waits: `next` as the server said it, or the first lesson that is not done. */
export function nextAfter(lessons: readonly Dated[], next: string | null): string | null {
  const isDone = lessons.some(({ key, completedAt }) => key === next && completedAt !== null)
  return isDone ? (lessons.find(({ completedAt }) => completedAt === null)?.key ?? null) : next
}

import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { lessonIn, type PublishedEdition, type PublishedLesson } from '../courses/published-edition.ts'
import { lessonLine, type Progress, standingIn } from './progress.ts'

type LessonView = ReplyOf<'learning.lesson'>

/** A lesson in one language, with where it stands in its course and how far the person is. */
export function presentLesson(
  edition: PublishedEdition,
  lesson: PublishedLesson,
  language: Language,
  progress: Progress,
): LessonView {
  const module = edition.modules.find(({ key }) => key === lesson.moduleKey)
  if (!module) throw new Error(`lesson ${lesson.key} has no module`)
  return {
    key: lesson.key,
    number: lesson.number,
    title: lesson.title,
    minutes: lesson.minutes,
    bytes: lesson.bytes[language],
    ...lessonIn(lesson.content, language),
    files: [...lesson.files],
    ...standingIn(progress, lesson.key),
    answered: { ...progress[lesson.key]?.answered },
    course: { key: edition.courseKey, title: edition.title },
    module: {
      key: module.key,
      number: module.number,
      title: module.title,
      lessons: module.lessons.map((each) => lessonLine(each, progress)),
    },
    previous: lesson.previous,
    next: presentNext(edition, lesson.next),
  }
}

function presentNext(edition: PublishedEdition, key: string | null): LessonView['next'] {
  const lesson = key === null ? undefined : edition.lessons.get(key)
  return lesson ? { key: lesson.key, number: lesson.number, title: lesson.title, minutes: lesson.minutes } : null
}

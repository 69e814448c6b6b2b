import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'

const longestKey = 40

/** Short and the same each time, for names that would be too long. */
function digest(text: string): string {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum.toString(36).padStart(7, '0').slice(-6)
}

/** What stands before the keys of a module that belongs to another course: that course's key, or as much of it as there is room for. */
function prefixOf(course: string, room: number): string {
  if (course.length <= room) return course
  return room < 8 ? digest(course) : `${course.slice(0, room - 7)}-${digest(course)}`
}

/**
 * A module of an edition of one course (`edition` as people know it, `2026.1`) as another course shows it: the same text
 * under keys that cannot be taken for the other course's own. Null where its keys are so long that none would be left;
 * a module that is itself another course's is to be taken from there.
 */
export function sharedFrom(module: ModuleContent, home: { course: string; edition: string }): ModuleContent | null {
  const own = [module.key, ...module.lessons.map(({ key }) => key)]
  const room = longestKey - 1 - Math.max(...own.map((key) => key.length))
  if (room < 6 || module.shared) return null
  const prefix = prefixOf(home.course, room)
  return {
    ...module,
    key: `${prefix}-${module.key}`,
    shared: { course: home.course, module: module.key, edition: home.edition },
    lessons: module.lessons.map((lesson) => ({ ...lesson, key: `${prefix}-${lesson.key}` })),
  }
}

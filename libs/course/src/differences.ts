import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import type { LessonContent, ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import type { EditionContent } from './edition-content.ts'
import { lessonChanges, type TextChange } from './lesson-changes.ts'
import { hasSameScoring } from './same-scoring.ts'

/** One thing in which an edition differs from the one before it; `name` is what it is called now, or was. */
export type Difference =
  | { readonly kind: 'title' | 'summary'; readonly before: DraftWords; readonly after: DraftWords }
  | { readonly kind: 'hours' | 'validity'; readonly before: number | null; readonly after: number | null }
  | { readonly kind: 'module-added' | 'module-removed' | 'module-moved'; readonly name: DraftWords }
  | { readonly kind: 'module-renamed' | 'lesson-renamed'; readonly name: DraftWords; readonly before: DraftWords }
  | { readonly kind: 'outcome'; readonly name: DraftWords; readonly before: DraftWords; readonly after: DraftWords }
  | { readonly kind: 'lesson-added' | 'lesson-removed' | 'lesson-moved'; readonly name: DraftWords }
  | { readonly kind: 'minutes'; readonly name: DraftWords; readonly before: number; readonly after: number }
  | { readonly kind: 'lesson-changed'; readonly name: DraftWords; readonly changes: readonly TextChange[] }
  | { readonly kind: 'assessment-added' | 'assessment-removed' }
  | {
      readonly kind: 'setting'
      readonly setting: keyof AssessmentSettings
      readonly before: Setting
      readonly after: Setting
    }
  | {
      readonly kind: 'question-added' | 'question-removed' | 'question-rescored' | 'question-reworded'
      readonly name: DraftWords
    }

export type Setting = string | number | boolean | null

/** What a small fix may change: wording, and what is shown beside it. Never scoring, hours, outcomes or what there is. */
const small: readonly Difference['kind'][] = [
  'title',
  'summary',
  'module-renamed',
  'lesson-renamed',
  'lesson-changed',
  'question-reworded',
]

/** The differences that keep a change from being a small fix; none where it is one. */
export const beyondSmallFix = (differences: readonly Difference[]): Difference[] =>
  differences.filter(({ kind }) => !small.includes(kind))

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Everything in which a later content differs from an earlier one, from the whole to its parts. */
export function differencesBetween(before: EditionContent, after: EditionContent): Difference[] {
  return [
    ...wholeDifferences(before, after),
    ...moduleDifferences(before.modules, after.modules),
    ...lessonDifferences(before.modules, after.modules),
    ...assessmentDifferences(before.assessment, after.assessment),
    ...questionDifferences(before, after),
  ]
}

function* wholeDifferences(before: EditionContent, after: EditionContent): Generator<Difference> {
  for (const kind of ['title', 'summary'] as const)
    if (!isSame(before[kind], after[kind])) yield { kind, before: before[kind], after: after[kind] }
  if (before.hours !== after.hours) yield { kind: 'hours', before: before.hours, after: after.hours }
  if (before.validityMonths !== after.validityMonths)
    yield { kind: 'validity', before: before.validityMonths, after: after.validityMonths }
}

/** The keys that stand in another order among those that both have, as few of them as say it. */
function movedKeys(before: readonly string[], after: readonly string[]): Set<string> {
  const kept = before.filter((key) => after.includes(key))
  const now = after.filter((key) => before.includes(key))
  // The longest run in unchanged order stays; whatever is not in it was moved.
  const longest: string[][] = kept.map(() => [])
  let best: string[] = []
  for (const [at, key] of kept.entries()) {
    for (let earlier = 0; earlier < at; earlier += 1) {
      const run = longest[earlier] ?? []
      const last = run.at(-1)
      if (last !== undefined && now.indexOf(last) < now.indexOf(key) && run.length > (longest[at]?.length ?? 0))
        longest[at] = run
    }
    longest[at] = [...(longest[at] ?? []), key]
    if ((longest[at]?.length ?? 0) > best.length) best = longest[at] ?? []
  }
  return new Set(kept.filter((key) => !best.includes(key)))
}

function* moduleDifferences(before: readonly ModuleContent[], after: readonly ModuleContent[]): Generator<Difference> {
  const was = new Map(before.map((module) => [module.key, module]))
  const is = new Map(after.map((module) => [module.key, module]))
  const moved = movedKeys([...was.keys()], [...is.keys()])
  for (const module of before) if (!is.has(module.key)) yield { kind: 'module-removed', name: module.title }
  for (const module of after) {
    const old = was.get(module.key)
    if (!old) {
      yield { kind: 'module-added', name: module.title }
      continue
    }
    if (moved.has(module.key)) yield { kind: 'module-moved', name: module.title }
    if (!isSame(old.title, module.title)) yield { kind: 'module-renamed', name: module.title, before: old.title }
    if (!isSame(old.outcome, module.outcome))
      yield { kind: 'outcome', name: module.title, before: old.outcome, after: module.outcome }
  }
}

interface PlacedLesson {
  readonly lesson: LessonContent
  readonly module: string
}

const lessonsOf = (modules: readonly ModuleContent[]): Map<string, PlacedLesson> =>
  new Map(modules.flatMap((module) => module.lessons.map((lesson) => [lesson.key, { lesson, module: module.key }])))

function* lessonDifferences(before: readonly ModuleContent[], after: readonly ModuleContent[]): Generator<Difference> {
  const was = lessonsOf(before)
  const is = lessonsOf(after)
  const inModule = (lessons: Map<string, PlacedLesson>, module: string): string[] =>
    [...lessons].filter(([, one]) => one.module === module).map(([key]) => key)
  const moved = new Set(
    [...new Set([...was.values()].map(({ module }) => module))].flatMap((module) => [
      ...movedKeys(inModule(was, module), inModule(is, module)),
    ]),
  )
  const modulesBefore = new Set(before.map(({ key }) => key))
  const modulesAfter = new Set(after.map(({ key }) => key))
  // What comes or goes with a whole module is said by the module.
  for (const [key, { lesson, module }] of was)
    if (!is.has(key) && modulesAfter.has(module)) yield { kind: 'lesson-removed', name: lesson.title }
  for (const [key, { lesson, module }] of is) {
    const old = was.get(key)
    if (!old) {
      if (modulesBefore.has(module)) yield { kind: 'lesson-added', name: lesson.title }
      continue
    }
    if (old.module !== module || moved.has(key)) yield { kind: 'lesson-moved', name: lesson.title }
    if (!isSame(old.lesson.title, lesson.title))
      yield { kind: 'lesson-renamed', name: lesson.title, before: old.lesson.title }
    if (old.lesson.minutes !== lesson.minutes)
      yield { kind: 'minutes', name: lesson.title, before: old.lesson.minutes, after: lesson.minutes }
    const changes = lessonChanges(old.lesson, lesson)
    if (changes.length > 0) yield { kind: 'lesson-changed', name: lesson.title, changes }
  }
}

function* assessmentDifferences(
  before: AssessmentSettings | null,
  after: AssessmentSettings | null,
): Generator<Difference> {
  if (!before || !after) {
    if (after) yield { kind: 'assessment-added' }
    if (before) yield { kind: 'assessment-removed' }
    return
  }
  for (const setting of Object.keys(after) as (keyof AssessmentSettings)[]) {
    const [old, now] = [before[setting], after[setting]].map((value) =>
      value !== null && typeof value === 'object' ? value.en : (value ?? null),
    )
    const isChanged = !isSame(before[setting] ?? null, after[setting] ?? null)
    if (isChanged) yield { kind: 'setting', setting, before: old ?? null, after: now ?? null }
  }
}

function* questionDifferences(before: EditionContent, after: EditionContent): Generator<Difference> {
  const was = new Map(before.questions.map((question) => [question.key, question]))
  const is = new Set(after.questions.map(({ key }) => key))
  for (const question of before.questions)
    if (!is.has(question.key)) yield { kind: 'question-removed', name: question.stem }
  for (const question of after.questions) {
    const old = was.get(question.key)
    if (!old) yield { kind: 'question-added', name: question.stem }
    else if (!hasSameScoring(old, question)) yield { kind: 'question-rescored', name: question.stem }
    else if (!isSame(old, question)) yield { kind: 'question-reworded', name: question.stem }
  }
}

/**
 * The lessons of an earlier content that stand unchanged in a later one, by key: who completed one of them has completed it
 * there as well. Its title and its place may differ.
 */
export function unchangedLessons(before: readonly ModuleContent[], after: readonly ModuleContent[]): string[] {
  const is = lessonsOf(after)
  return [...lessonsOf(before)].flatMap(([key, { lesson }]) => {
    const now = is.get(key)?.lesson
    return now && lessonChanges(lesson, now).length === 0 ? [key] : []
  })
}

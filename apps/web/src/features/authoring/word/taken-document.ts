import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { DraftBlock } from '@muster/contracts/schemas/draft.ts'

export type TakenModules = BodyOf<'authoring.takeIn'>['modules']

/** What stands before the first heading needs one. */
export interface UntitledNames {
  readonly module: string
  readonly lesson: string
}

/**
 * A document as modules and lessons: a heading of the first level begins a module, one of the second a lesson, and deeper
 * ones stay headings. A document with only one level of headings has them as lessons of one module. The title of the whole
 * document names no part of it.
 */
export function takenModules(
  parts: readonly { readonly level: number; readonly block: DraftBlock }[],
  untitled: UntitledNames,
): TakenModules {
  const levels = new Set(parts.map(({ level }) => level))
  const [moduleLevel, lessonLevel] = levels.has(1) && levels.has(2) ? [1, 2] : [0, levels.has(1) ? 1 : 2]
  const modules: { title: string; lessons: { title: string; blocks: DraftBlock[] }[] }[] = []
  const module = () => {
    if (modules.length === 0) modules.push({ title: untitled.module, lessons: [] })
    return modules[modules.length - 1] ?? { title: untitled.module, lessons: [] }
  }
  const [first] = parts
  const isTitled = first?.level === 0 && first.block.kind === 'heading'
  for (const { level, block } of isTitled ? parts.slice(1) : parts) {
    const title = block.kind === 'heading' ? block.text.slice(0, 400) : ''
    if (level > 0 && level === moduleLevel) modules.push({ title, lessons: [] })
    else if (level > 0 && level === lessonLevel) module().lessons.push({ title, blocks: [] })
    else {
      const { title: named, lessons } = module()
      if (lessons.length === 0) lessons.push({ title: named === untitled.module ? untitled.lesson : named, blocks: [] })
      lessons.at(-1)?.blocks.push(block)
    }
  }
  return modules.map((one) => ({
    ...one,
    lessons: one.lessons.length > 0 ? one.lessons : [{ title: one.title, blocks: [] }],
  }))
}

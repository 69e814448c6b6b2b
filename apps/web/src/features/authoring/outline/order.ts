/** An outline as its ids: modules in order, each with its lessons in order. */
export interface Order {
  readonly id: string
  readonly lessons: readonly string[]
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const out = [...list]
  const [one] = out.splice(from, 1)
  if (one !== undefined) out.splice(to, 0, one)
  return out
}

/** A module one place up or down; the same order where there is no such place. */
export function moveModule(order: readonly Order[], id: string, by: -1 | 1): readonly Order[] {
  const at = order.findIndex((module) => module.id === id)
  const to = at + by
  return at < 0 || to < 0 || to >= order.length ? order : moved(order, at, to)
}

/** A lesson one place up or down; beyond the ends of its module it goes into the one beside. */
export function moveLesson(order: readonly Order[], id: string, by: -1 | 1): readonly Order[] {
  const module = order.findIndex(({ lessons }) => lessons.includes(id))
  const standing = order[module]
  if (!standing) return order
  const at = standing.lessons.indexOf(id)
  const to = at + by
  if (to >= 0 && to < standing.lessons.length) {
    return order.map((one, index) => (index === module ? { ...one, lessons: moved(one.lessons, at, to) } : one))
  }
  const beside = order[module + by]
  if (!beside) return order
  return dropLesson(order, id, { module: beside.id, place: by < 0 ? beside.lessons.length : 0 })
}

/** A lesson at a place of a module, counted from 0 among the others. */
export function dropLesson(
  order: readonly Order[],
  id: string,
  to: { readonly module: string; readonly place: number },
): readonly Order[] {
  return order.map((module) => {
    const others = module.lessons.filter((lesson) => lesson !== id)
    return module.id === to.module
      ? { ...module, lessons: others.toSpliced(to.place, 0, id) }
      : { ...module, lessons: others }
  })
}

/** What dropping one thing on another makes of an order: a module on a module, a lesson on a lesson or a module. */
export function dropOn(order: readonly Order[], dragged: string, target: string): readonly Order[] {
  const from = order.findIndex(({ id }) => id === dragged)
  if (from >= 0) {
    const to = order.findIndex(({ id, lessons }) => id === target || lessons.includes(target))
    return to < 0 ? order : moved(order, from, to)
  }
  const onModule = order.find(({ id }) => id === target)
  if (onModule) return dropLesson(order, dragged, { module: onModule.id, place: onModule.lessons.length })
  const within = order.find(({ lessons }) => lessons.includes(target))
  return within ? dropLesson(order, dragged, { module: within.id, place: within.lessons.indexOf(target) }) : order
}

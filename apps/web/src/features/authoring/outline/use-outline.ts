import { Problem } from '@muster/client/client.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { draftKey, type DraftView, type ModuleView } from '../use-authoring.ts'
import type { Order } from './order.ts'

/** Modules in an order that is on its way to the server. */
function inOrder(modules: readonly ModuleView[], order: readonly Order[]): ModuleView[] {
  const lessons = new Map(modules.flatMap((module) => module.lessons.map((lesson) => [lesson.id, lesson])))
  return order.flatMap(({ id, lessons: ids }) => {
    const module = modules.find((one) => one.id === id)
    return module ? [{ ...module, lessons: ids.flatMap((lesson) => lessons.get(lesson) ?? []) }] : []
  })
}

/** What is done to an outline. The order shows at once, and is taken back where somebody else changed it meanwhile. */
export function useOutline(draft: DraftView) {
  const words = useWords()
  const client = useQueryClient()
  const [said, setSaid] = useState('')
  const refresh = () => client.invalidateQueries({ queryKey: draftKey(draft.id) })
  const [wanted, setWanted] = useState<readonly Order[] | null>(null)
  const latest = useRef<readonly Order[] | null>(null)
  const arrange = useMutation({
    /** Sends the order that is wanted until none newer came meanwhile: who presses twice moves twice. */
    mutationFn: async () => {
      let { version } = draft
      let sent: readonly Order[] | null = null
      while (latest.current && latest.current !== sent) {
        sent = latest.current
        const modules = sent.map(({ id, lessons }) => ({ id, lessons: [...lessons] }))
        version = (await call('authoring.arrange', { params: { draft: draft.id }, body: { version, modules } })).version
        if (latest.current === sent) await refresh()
      }
    },
    onError: refresh,
    onSettled: () => {
      latest.current = null
      setWanted(null)
    },
  })
  const remove = useMutation({
    mutationFn: ({ kind, id, removed }: { kind: 'module' | 'lesson'; id: string; removed: boolean }) =>
      kind === 'module'
        ? call('authoring.removeModule', { params: { module: id }, body: { removed } })
        : call('authoring.removeLesson', { params: { lesson: id }, body: { removed } }),
    onSuccess: refresh,
  })
  const error: unknown = arrange.error ?? remove.error
  const isStale = error instanceof Problem && error.code === 'changed-meanwhile'
  return {
    modules: wanted ? inOrder(draft.modules, wanted) : draft.modules,
    order: wanted ?? draft.modules.map(({ id, lessons }) => ({ id, lessons: lessons.map((lesson) => lesson.id) })),
    /** Puts everything in another order, and says what became of the one that was moved. */
    arrange: (order: readonly Order[], moved: { id: string; title: string }) => {
      latest.current = order
      setWanted(order)
      if (!arrange.isPending) arrange.mutate()
      setSaid(words.say(authoring.outline.moved, { title: moved.title, number: numberOf(order, moved.id) }))
    },
    remove: (kind: 'module' | 'lesson', id: string, removed: boolean) => remove.mutate({ kind, id, removed }),
    said,
    failure: error ? (isStale ? words.say(authoring.outline.movedBefore) : sayProblem(words, error)) : null,
    refresh,
  }
}

function numberOf(order: readonly Order[], id: string): string {
  const module = order.findIndex((one) => one.id === id || one.lessons.includes(id))
  const lesson = order[module]?.lessons.indexOf(id) ?? -1
  return lesson < 0 ? String(module + 1) : `${module + 1}.${lesson + 1}`
}

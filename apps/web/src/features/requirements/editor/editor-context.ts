import { createContext, use } from 'react'
import { rules } from '@muster/words/catalogue/rules.ts'
import type { Words } from '../../../app/words.tsx'
import type { RuleNames } from '../sentence/names.ts'
import type { ProfileNode } from '../shapes.ts'
import { nodeAtPointer } from '../tree/find-node.ts'
import type { Choices, DraftContent, DraftProblem } from '../use-requirements.ts'

/** What the forms of the editor share. */
export interface Editing {
  content: DraftContent
  names: RuleNames
  /** What may be chosen; undefined while it loads. */
  choices: Choices | undefined
  problems: readonly DraftProblem[]
  isReadOnly: boolean
  /** `about` names what is typed into: one field is one step back. */
  change: (next: (content: DraftContent) => DraftContent, about?: string | null) => void
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = use(EditingContext)
  if (!editing) throw new Error('There is no editor above')
  return editing
}

/** A problem with the requirement it is about; `node` is null for one about the version or its test cases. */
export interface PlacedProblem extends DraftProblem {
  node: string | null
  within: string
}

export function placed(root: ProfileNode, problems: readonly DraftProblem[]): PlacedProblem[] {
  return problems.map((problem) => {
    const place = nodeAtPointer(root, problem.pointer)
    return { ...problem, node: place?.id ?? null, within: place?.within ?? problem.pointer }
  })
}

export const sayDraftProblem = (words: Words, problem: Pick<DraftProblem, 'code'>): string =>
  words.say(rules.problems[problem.code])

/** What is wrong at one place of a requirement (`/n`, `/accepts/0/type`) or below it. */
export function errorAt(words: Words, editing: Editing, node: string | null, within: string): string | undefined {
  const found = placed(editing.content.version.root, editing.problems).find(
    (problem) =>
      problem.node === node &&
      !problem.isWarning &&
      (problem.within === within || problem.within.startsWith(`${within}/`)),
  )
  return found && sayDraftProblem(words, found)
}

import type { Bilingual, Language, Question, ScenarioQuestion } from './question.ts'
import { bestOf } from './rubric.ts'
import {
  shownAreas,
  shownChoices,
  shownLeft,
  shownOptions,
  shownOrder,
  shownRight,
  shownSteps,
  type Shown,
} from './shown.ts'

/** Something to choose or to place, in the reader's language; the id is the device's own (`shown.ts`). */
export interface LearnerItem {
  readonly id: string
  readonly text: string
}

export interface LearnerStep extends LearnerItem {
  /** `next` is the step a choice leads to, `null` where the situation ends. */
  readonly choices: readonly (LearnerItem & { readonly next: string | null })[]
}

interface LearnerCommon {
  /** What a full answer earns. */
  readonly points: number
  readonly stem: string
}

/** A question as its learner sees it while the answer counts: one language, no key, no explanation. */
export type LearnerQuestion =
  | (LearnerCommon & { readonly kind: 'single' | 'multiple'; readonly options: LearnerItem[] })
  | (LearnerCommon & { readonly kind: 'order'; readonly steps: LearnerItem[] })
  | (LearnerCommon & { readonly kind: 'match'; readonly left: LearnerItem[]; readonly right: LearnerItem[] })
  | (LearnerCommon & { readonly kind: 'numeric'; readonly format: 'number' | 'time'; readonly unit?: string })
  | (LearnerCommon & { readonly kind: 'short' })
  | (LearnerCommon & {
      readonly kind: 'hotspot'
      readonly picture: { readonly file: string; readonly width: number; readonly height: number; readonly alt: string }
      /** The named places, for whoever does not point. */
      readonly areas: LearnerItem[]
    })
  | (LearnerCommon & { readonly kind: 'scenario'; readonly scenario: LearnerStep[] })
  | (LearnerCommon & {
      readonly kind: 'written'
      readonly takesFile: boolean
      /** What it is marked by, and what each part earns at most; the levels would give the key away. */
      readonly criteria: { readonly text: string; readonly points: number }[]
    })

/**
 * The learner's view of a question. The seed belongs to this question in this attempt and stays on the
 * server; the same seed gives the same order in either language and after every reload.
 */
export function toLearnerView(question: Question, language: Language, seed: string): LearnerQuestion {
  const common = { points: question.points, stem: question.stem[language] }
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...common, kind: question.kind, options: inLanguage(shownOptions(question.options, seed), language) }
    case 'order':
      return { ...common, kind: 'order', steps: inLanguage(shownOrder(question.steps, seed), language) }
    case 'match':
      return {
        ...common,
        kind: 'match',
        left: inLanguage(shownLeft(question.left), language),
        right: inLanguage(shownRight(question.right, seed), language),
      }
    case 'numeric': {
      const unit = question.unit && { unit: question.unit[language] }
      return { ...common, kind: 'numeric', format: question.format, ...unit }
    }
    case 'short':
      return { ...common, kind: 'short' }
    case 'hotspot': {
      const { file, width, height, alt } = question.picture
      const areas = inLanguage(shownAreas(question.areas, seed), language)
      return { ...common, kind: 'hotspot', picture: { file, width, height, alt: alt[language] }, areas }
    }
    case 'scenario':
      return { ...common, kind: 'scenario', scenario: learnerSteps(question, language, seed) }
    case 'written': {
      const criteria = question.rubric.map((one) => ({ text: one.text[language], points: bestOf(one) }))
      return { ...common, kind: 'written', takesFile: question.takesFile, criteria }
    }
  }
}

function learnerSteps(question: ScenarioQuestion, language: Language, seed: string): LearnerStep[] {
  const steps = shownSteps(question.steps, seed)
  return steps.map(({ id, item: step }) => ({
    id,
    text: step.text[language],
    choices: shownChoices(step, seed).map(({ id: choiceId, item: choice }) => ({
      id: choiceId,
      text: choice.text[language],
      next: steps.find((candidate) => candidate.item.id === choice.next)?.id ?? null,
    })),
  }))
}

function inLanguage(shown: readonly Shown<{ readonly text: Bilingual }>[], language: Language): LearnerItem[] {
  return shown.map(({ id, item }) => ({ id, text: item.text[language] }))
}

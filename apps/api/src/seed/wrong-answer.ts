import type { Answer, Question } from '@muster/assessment/question.ts'
import type { SeededRandom } from '@muster/assessment/random.ts'

/** An answer somebody plausibly gives who does not know: wrong, or right in part where the kind has parts. */
export function wrongAnswer(question: Question, random: SeededRandom): Answer {
  switch (question.kind) {
    case 'single': {
      const wrong = question.options.filter((option) => !option.correct)
      // One distractor draws more people than the others.
      const index = random.below(2) === 0 ? 0 : random.below(wrong.length)
      return { kind: 'single', option: wrong[index]?.id ?? '' }
    }
    case 'multiple': {
      const flipped = random.below(question.options.length)
      const chosen = question.options.filter(({ correct }, index) => (index === flipped ? !correct : correct))
      return { kind: 'multiple', options: chosen.map(({ id }) => id) }
    }
    case 'order': {
      const ids = question.steps.map(({ id }) => id)
      const at = random.below(ids.length - 1)
      return { kind: 'order', steps: [...ids.slice(0, at), ...ids.slice(at, at + 2).reverse(), ...ids.slice(at + 2)] }
    }
    case 'match': {
      const left = question.left[random.below(question.left.length)]?.id ?? ''
      const others = question.right.filter(({ id }) => id !== question.pairs[left])
      return { kind: 'match', pairs: { ...question.pairs, [left]: others[random.below(others.length)]?.id ?? '' } }
    }
    case 'numeric':
      return { kind: 'numeric', value: question.answer + (1 + random.below(2)) * Math.max(10, 2 * question.tolerance) }
    case 'hotspot': {
      const others = question.areas.filter(({ correct }) => !correct)
      return { kind: 'hotspot', at: others[random.below(Math.max(1, others.length))]?.id ?? { x: 0, y: 0 } }
    }
    case 'short': {
      const others = question.accepted.filter(({ points }) => points < question.points)
      const [text = '？'] = others[random.below(Math.max(1, others.length))]?.spellings.en ?? []
      return { kind: 'short', text }
    }
    case 'scenario': {
      const choices: string[] = []
      let step = question.steps[0]
      while (step) {
        const choice = step.choices[random.below(step.choices.length)]
        if (choice) choices.push(choice.id)
        step = question.steps.find(({ id }) => id === choice?.next)
      }
      return { kind: 'scenario', choices }
    }
    case 'written':
      return { kind: 'written', text: 'I do not know yet.' }
  }
}

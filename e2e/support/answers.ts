import type { Locator, Page } from '@playwright/test'
import type { Question } from '@muster/contracts/schemas/question.ts'
import { e1Questions } from '@muster/sample/courses/e1/questions.ts'
import type { Language } from './people.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** The question the page shows now, found by its words. */
export async function shownQuestion(page: Page, language: Language): Promise<Question> {
  const stem = (await page.locator('.attempt-question legend').first().innerText()).trim()
  const question =
    e1Questions.find((each) => each.stem[language].trim() === stem) ??
    e1Questions.find((each) => each.kind === 'scenario' && stem.includes(each.stem[language].trim()))
  if (!question) throw new Error(`no question of the bank reads "${stem}"`)
  return question
}

/** Answers a question right, by the inputs a person uses. */
export async function answerRightly(page: Page, question: Question, language: Language): Promise<void> {
  const box = page.locator('.attempt-question')
  switch (question.kind) {
    case 'single':
    case 'multiple':
      for (const option of question.options.filter(({ correct }) => correct)) await choose(box, option.text[language])
      return
    case 'numeric':
      await box
        .getByRole('textbox')
        .fill(
          question.format === 'time'
            ? `${two(Math.floor(question.answer / 60))}:${two(question.answer % 60)}`
            : String(question.answer),
        )
      return
    case 'match':
      for (const { id, text } of question.left) {
        const right = question.right.find((each) => each.id === question.pairs[id])
        if (right) await box.getByLabel(text[language], { exact: true }).selectOption({ label: right.text[language] })
      }
      return
    case 'order':
      for (const [place, step] of question.steps.entries()) await moveUpTo(box, step.text[language], place)
      return
    case 'hotspot': {
      const right = question.areas.find(({ correct }) => correct)
      await box.locator('summary').click()
      if (right) await choose(box, right.text[language])
      return
    }
    case 'short':
      await box.getByRole('textbox').fill(question.accepted[0]?.spellings[language][0] ?? '')
      return
    case 'scenario':
      await walkScenario(box, question, language)
      return
    case 'written':
      await box.getByRole('textbox').fill(question.stem[language])
  }
}

const optionOf = (box: Locator, text: string): Locator =>
  box
    .locator('label.choice', { has: box.page().getByText(text, { exact: true }) })
    .first()
    .locator('input')

const choose = (box: Locator, text: string): Promise<void> => optionOf(box, text).check()

async function moveUpTo(box: Locator, text: string, place: number): Promise<void> {
  const items = box.locator('.order-list > li')
  for (;;) {
    const texts = await items.locator('> span:nth-child(2)').allInnerTexts()
    const at = texts.indexOf(text)
    if (at <= place) return
    await items.nth(at).locator('.order-moves button').first().click()
  }
}

async function walkScenario(
  box: Locator,
  question: Extract<Question, { kind: 'scenario' }>,
  language: Language,
): Promise<void> {
  const best = (id: string): number =>
    Math.max(
      ...(question.steps.find((step) => step.id === id)?.choices ?? []).map(
        (choice) => choice.points + (choice.next ? best(choice.next) : 0),
      ),
    )
  let step = question.steps[0]
  while (step) {
    const worth = (choice: { points: number; next?: string }): number =>
      choice.points + (choice.next ? best(choice.next) : 0)
    const [choice] = step.choices.toSorted((a, b) => worth(b) - worth(a))
    if (!choice) return
    // A choice leads on at once: it is gone before it could be seen as checked.
    await optionOf(box, choice.text[language]).click()
    step = question.steps.find((each) => each.id === choice.next)
  }
}

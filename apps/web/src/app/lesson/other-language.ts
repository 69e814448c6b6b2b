import type { LessonBlock } from '@muster/contracts/schemas/lesson.ts'
import { blockTexts } from '@muster/course/block-texts.ts'

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u
const letters = /\p{L}/u

/**
 * The language of a block that is not in the language around it: what is not translated is shown in the other one, and is to
 * be read out in it. Null where it is in the same, or has no words.
 */
export function otherLanguage(block: LessonBlock, around: 'en' | 'ja'): 'en' | 'ja' | null {
  const text = blockTexts(block).join(' ')
  if (around === 'ja') return letters.test(text) && !japanese.test(text) ? 'en' : null
  return kana.test(text) && !/[a-z]{3}/i.test(text) ? 'ja' : null
}

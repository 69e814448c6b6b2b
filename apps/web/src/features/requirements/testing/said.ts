import { words } from '../../../app/words.tsx'
import { sayRule } from '../sentence/saying.ts'
import type { ProfileNode } from '../shapes.ts'
import { names } from './rules.ts'

/** A requirement, and what it says in both languages. */
export type Example = [what: string, node: ProfileNode, en: string, ja: string]

export const said = (language: 'en' | 'ja', node: ProfileNode) => sayRule(words[language], names, node).sentence

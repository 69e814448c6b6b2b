import { Fragment } from 'react'
import type { Language } from '@muster/words/language.ts'
import { changesBetween } from './text-changes.ts'
import './changed-text.css'

/** A text as it is now, what went struck through and what came underlined and bold. */
export function ChangedText({ before, after, language }: { before: string; after: string; language: Language }) {
  return changesBetween(before, after, language).map(({ kind, text }, index) => (
    <Fragment key={index}>{kind === 'same' ? text : kind === 'new' ? <ins>{text}</ins> : <del>{text}</del>}</Fragment>
  ))
}

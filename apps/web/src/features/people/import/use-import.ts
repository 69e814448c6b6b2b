import type { Role } from '@muster/contracts/codes.ts'
import type { BodyOf, ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ImportAct, ImportField } from '@muster/contracts/endpoints/people-imports.ts'
import { nameFields } from '../name-draft.ts'

export type Brought = ReplyOf<'peopleImports.upload'>
export type Checked = ReplyOf<'peopleImports.check'>
export type Result = ReplyOf<'peopleImports.run'>
export type Settings = Omit<BodyOf<'peopleImports.check'>, 'columns' | 'choices'> & {
  columns: (ImportField | null)[]
  roles: Role[]
  allowedRoles: Role[]
  invites: boolean
}
export type Choices = Readonly<Record<number, ImportAct>>

export const fields = ['email', ...nameFields, 'language', 'roles'] as const satisfies readonly ImportField[]

/** What a file is taken in with at first: new people are trainees who get a mail, nobody here is changed. */
export const firstSettings = (brought: Brought, language: 'en' | 'ja'): Settings => ({
  columns: brought.guessed,
  roles: ['trainee'],
  allowedRoles: ['trainee'],
  language,
  onEmail: 'skip',
  onName: 'add',
  invites: true,
})

/** What is sent to look at the rows. */
export function checkBody({ invites: _, ...settings }: Settings, choices: Choices): BodyOf<'peopleImports.check'> {
  return { ...settings, choices: Object.entries(choices).map(([row, act]) => ({ row: Number(row), act })) }
}

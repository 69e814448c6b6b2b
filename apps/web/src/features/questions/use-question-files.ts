import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { call } from '../../app/client.ts'

export type FileReport = ReplyOf<'questions.readFile'>
export type FileLine = FileReport['lines'][number]

/** A file and what whoever sends it says of it. */
export interface SentFile {
  readonly file: Blob
  readonly language: Language
  readonly outcome: string
  readonly module: string
}

const requestOf = ({ file, ...query }: SentFile) => ({
  query,
  // What it is, its content says; a browser's guess from the name would only mislead.
  body: new Blob([file], { type: 'application/octet-stream' }),
})

export const useReadFile = () =>
  useMutation({ mutationFn: (sent: SentFile) => call('questions.readFile', requestOf(sent)) })

export function useTakeIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (sent: SentFile) => call('questions.takeIn', requestOf(sent)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['questions'] })
      await client.invalidateQueries({ queryKey: ['question-outcomes'] })
    },
  })
}

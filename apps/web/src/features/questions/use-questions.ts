import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { usePages } from '../../app/pages.tsx'

export type QuestionLine = ReplyOf<'questions.list'>['questions'][number]
export type QuestionView = ReplyOf<'questions.read'>
export type QuestionKind = BankQuestion['kind']

export interface Filter {
  readonly text: string
  readonly outcome: string
  /** `null` for every module; the empty one is that of questions without. */
  readonly module: string | null
  readonly kind: QuestionKind | ''
  readonly show: 'in-use' | 'retired'
}

export const useBank = ({ text, outcome, module, kind, show }: Filter) =>
  usePages(['questions', text, outcome, module, kind, show], (after) =>
    call('questions.list', {
      query: {
        limit: 50,
        show,
        ...(text && { text }),
        ...(outcome && { outcome }),
        ...(module !== null && { module }),
        ...(kind && { kind }),
        ...(after && { after }),
      },
    }),
  )

export const useQuestion = (question: string) =>
  useQuery({ queryKey: ['question', question], queryFn: () => call('questions.read', { params: { question } }) })

/** Every outcome of the bank, for choosing one again. */
export const useOutcomes = () =>
  useQuery({
    queryKey: ['question-outcomes'],
    queryFn: () => call('questions.list', { query: { limit: 1 } }),
    select: ({ outcomes }) => outcomes.map(({ outcome }) => outcome),
  })

export function useCreateQuestion(onCreated: (id: string) => void) {
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  return useMutation({
    mutationFn: (body: BankQuestion) => call('questions.create', { body, idempotencyKey: keyFor(body) }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['questions'] })
      onCreated(id)
    },
  })
}

export function useSaveQuestion(question: string, onSaved: (version: number) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { from: number; content: BankQuestion }) =>
      call('questions.save', { params: { question }, body }),
    onSuccess: ({ version }) => onSaved(version),
    // After a refusal as well: what another saved is shown beside what was written.
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['question', question] })
      await client.invalidateQueries({ queryKey: ['questions'] })
    },
  })
}

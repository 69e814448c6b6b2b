import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { profileVersion } from '../schemas/profile-tree.ts'
import { clauseSource, comparison, treeNames, versionLine } from '../schemas/requirement.ts'
import { day, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'
import { clause } from '../schemas/verdict.ts'

const versionNumber = z.coerce.number().int().min(1).max(100_000)

/** What is required, for anybody to read; how it comes about is in `profile-drafts.ts`. */
export const requirementEndpoints = {
  'requirements.list': endpoint({
    method: 'GET',
    path: '/api/v1/requirements',
    summary: 'The requirement profiles in force, and the versions to come',
    access: { allow: 'public', scope: 'public' },
    reply: z.object({
      profiles: z.array(
        z.object({
          key: z.string(),
          title: bilingual,
          agency: bilingual,
          /** The version in force; the first to come where none is yet: then it is not among `upcoming`. */
          version: z.number(),
          appliesFrom: day,
          upcoming: z.array(z.object({ version: z.number(), appliesFrom: day })),
        }),
      ),
    }),
  }),
  'requirements.read': endpoint({
    method: 'GET',
    path: '/api/v1/requirements/:profile',
    summary:
      'What is required: a published version of a profile, the one in force unless another is named, with its sources',
    access: { allow: 'public', scope: 'public' },
    params: z.object({ profile: key }),
    query: z.strictObject({ version: versionNumber.optional() }),
    reply: z.object({
      key: z.string(),
      title: bilingual,
      agency: bilingual,
      version: z.number(),
      appliesFrom: day,
      authority: z.string(),
      /** One row for each child of the root, for a short list. */
      clauses: z.array(
        z.object({
          id: z.string(),
          title: bilingual,
          required: z.boolean(),
          waivable: z.boolean(),
          window: clause.shape.window,
          accepts: z.array(bilingual),
          source: clause.shape.source,
          onlyWhen: z.boolean(),
        }),
      ),
      /** The whole structure: groups, alternatives, windows, accepted proofs, validity, who waives. */
      content: profileVersion,
      sources: z.record(z.string(), clauseSource),
      names: treeNames,
      /** Every published version, the newest first. */
      versions: z.array(versionLine),
    }),
  }),
  'requirements.compare': endpoint({
    method: 'GET',
    path: '/api/v1/requirements/:profile/comparison',
    summary: 'What differs between two published versions of a profile, node by node',
    access: { allow: 'public', scope: 'public' },
    params: z.object({ profile: key }),
    query: z.strictObject({ from: versionNumber, to: versionNumber }),
    reply: comparison,
  }),
}

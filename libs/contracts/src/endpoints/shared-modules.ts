import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const write = { allow: ['instructor', 'course-manager'], scope: 'agency', audit: 'act' } as const
const draft = z.object({ draft: id })
const module = z.object({ module: id })

/** Modules that several courses show: one history in the course they belong to, and credited once. */
export const sharedModuleEndpoints = {
  'authoring.shareable': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/:draft/shareable-modules',
    summary: "The modules of the agency's other courses, in their newest editions, that a draft could show",
    access: { allow: write.allow, scope: 'agency' },
    params: draft,
    reply: z.object({
      courses: z.array(
        z.object({
          key: z.string(),
          title: bilingual,
          edition: z.string(),
          modules: z.array(
            z.object({
              key: z.string(),
              title: bilingual,
              lessons: z.number(),
              /** Learning time. */
              minutes: z.number(),
              /** The draft shows it already. */
              shown: z.boolean(),
            }),
          ),
        }),
      ),
    }),
  }),
  'authoring.share': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/:draft/shared-modules',
    summary: 'Show a module of another course at the end, as its newest edition has it',
    access: write,
    params: draft,
    body: z.strictObject({ course: key, module: key }),
    reply: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['state-does-not-allow', 'module-shown-already', 'module-cannot-be-shared'],
  }),
  'authoring.takeNewest': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/modules/:module/newest',
    summary: 'Show a shared module as the newest edition of its course has it',
    access: write,
    params: module,
    reply: z.object({ edition: z.string() }),
    refusals: ['state-does-not-allow', 'module-cannot-be-shared'],
  }),
  'authoring.makeOwn': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/modules/:module/own',
    summary:
      "Make a shared module the course's own: it can be changed, and is no longer credited with the other course",
    access: write,
    params: module,
    reply: z.object({}),
    refusals: ['state-does-not-allow'],
  }),
}

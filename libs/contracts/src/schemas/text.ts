import { z } from 'zod'

/** A text in both languages; neither may be empty. */
export const bilingual = z.strictObject({ en: z.string().min(1).max(20_000), ja: z.string().min(1).max(20_000) })
export type Bilingual = z.infer<typeof bilingual>

export const language = z.enum(['en', 'ja'])
export type Language = z.infer<typeof language>

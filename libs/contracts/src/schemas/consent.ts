import { z } from 'zod'

/** What a consent is given for: being found and judged for a dispatch, or being counted in planning ahead. */
export const consentPurpose = z.enum(['dispatch', 'readiness'])
export type ConsentPurpose = z.infer<typeof consentPurpose>

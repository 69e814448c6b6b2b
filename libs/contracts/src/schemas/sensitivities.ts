/** Whom a course may be shown to: anybody, staff of the agencies, or named people only. */
export const sensitivities = ['open', 'internal', 'restricted'] as const

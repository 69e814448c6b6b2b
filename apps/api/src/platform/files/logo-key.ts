/** Where the picture an agency is known by lies. */
export const logoKey = (agencyId: string, sha256: string): string => `agencies/${agencyId}/logo/${sha256}`

/** A standby profile with one clause, and somebody who has nothing. */
export const smallestCase = {
  title: 'Case',
  given: {
    versions: [
      {
        key: 'case',
        version: 1,
        title: { en: 'Case', ja: '事例' },
        appliesFrom: '2026-01-01',
        authorityDocument: 'A case',
        convention: 'plain',
        isStandby: true,
        root: {
          kind: 'all',
          id: 'root',
          window: { kind: 'today' },
          title: { en: 'All', ja: 'すべて' },
          children: [
            { kind: 'completion', id: 'security', title: { en: 'Case', ja: '事例' }, accepts: [{ type: 'case' }] },
          ],
        },
      },
    ],
    posting: null,
    person: { personId: 'case' },
    asOf: '2026-03-01',
  },
}

import { addDays } from '@muster/calendar/calendar-date.ts'
import { certificationsOf as groupByCertification } from '@muster/credential/certifications.ts'
import type { Certification } from '@muster/credential/certifications.ts'
import type { VerifyVerdict } from '@muster/contracts/codes.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import type { Words } from '../../app/words.tsx'
import type { BarContent, BarMark, BarRange, RangeTone } from '../../ui/window-bar/shapes.tsx'
import type { DayStretch } from '../../ui/window-bar/window-bar-scale.ts'
import type { Card, Outside } from './use-certificates.ts'

const toneOfVerdict: Record<VerifyVerdict, RangeTone> = {
  VALID: 'counts',
  EXPIRED: 'counts',
  NOT_YET_VALID: 'counts',
  SUPERSEDED: 'outside',
  STATUS_UNKNOWN: 'unverified',
  SUSPENDED: 'gap',
  REVOKED: 'gap',
  ISSUER_UNKNOWN: 'gap',
  KEY_REVOKED: 'gap',
  FORGED: 'gap',
  NOT_FOUND: 'gap',
}

/** The days a certificate of ours says it is valid. */
export const rangeOfCard = (card: Pick<Card, 'completedOn' | 'validThrough' | 'verdict'>): BarRange => ({
  from: card.completedOn,
  through: card.validThrough,
  tone: toneOfVerdict[card.verdict],
})

/** The days of a certificate as they count: of one that was revoked from a day on, those before still do. */
export function rangesOfCard(card: Card, revokedFrom: string | null): BarRange[] {
  const range = rangeOfCard(card)
  if (card.verdict !== 'REVOKED' || revokedFrom === null || revokedFrom <= range.from) return [range]
  if (range.through !== null && revokedFrom > range.through) return [{ ...range, tone: 'counts' }]
  return [
    { ...range, through: addDays(revokedFrom, -1), tone: 'counts' },
    { ...range, from: revokedFrom },
  ]
}

/** The days of our own certificate as sentences. */
export function describeCard(words: Words, name: string, ranges: readonly BarRange[]): string {
  const { spoken } = wallet
  return ranges
    .map(({ tone, from, through }) => {
      const sentence = tone === 'gap' ? spoken.notInForce : tone === 'unverified' ? spoken.unverified : spoken.valid
      return words.say(sentence, { name, range: words.dateRange(from, through) })
    })
    .join(words.language === 'en' ? ' ' : '')
}

const outsideLooks: Record<Outside['status'], { tone: RangeTone; mark: BarMark['kind'] }> = {
  verified: { tone: 'counts', mark: 'met' },
  pending: { tone: 'unverified', mark: 'pending' },
  rejected: { tone: 'gap', mark: 'missing' },
  suspended: { tone: 'gap', mark: 'missing' },
  revoked: { tone: 'gap', mark: 'missing' },
}

/**
 * What is drawn of a certificate from elsewhere: its days where it names an end, else the day of completion alone. How
 * long it counts, the rule of an assignment says; a bar without end would claim too much.
 */
export function contentOfOutside({ completedOn, expiresOn, status }: Outside): BarContent {
  const { tone, mark } = outsideLooks[status]
  if (expiresOn === null) return { ranges: [], mark: { on: completedOn, kind: mark } }
  return { ranges: [{ from: completedOn, through: expiresOn, tone }] }
}

/** The same as a sentence. */
export function describeOutside(words: Words, { title, completedOn, expiresOn, status }: Outside): string {
  return words.say(wallet.spoken.outside, {
    name: words.text(title),
    status: words.say(wallet.outside.statuses[status]),
    range: expiresOn ? words.dateRange(completedOn, expiresOn) : words.date(completedOn),
  })
}

/** Every stretch a wallet draws, for the scale. */
export const stretchesOf = (cards: readonly Card[], outside: readonly Outside[]): DayStretch[] => [
  ...cards.map(rangeOfCard),
  ...outside.map(({ completedOn, expiresOn }) => ({ from: completedOn, through: expiresOn ?? completedOn })),
]

/** One entry for each certification: the certificate to show, and the others of the same qualification. */
export const certificationsOf = (cards: readonly Card[]): Certification<Card>[] =>
  groupByCertification(cards, ({ verdict }) => verdict === 'VALID')

/** The valid certificate that ends first; undefined where none has an end. */
export function firstToEnd(cards: readonly Card[]): { title: Card['title']; on: string } | undefined {
  return cards
    .flatMap(({ verdict, title, validThrough }) =>
      verdict === 'VALID' && validThrough ? [{ title, on: validThrough }] : [],
    )
    .sort((one, other) => one.on.localeCompare(other.on))
    .at(0)
}

/** Everything in the wallet as rows of text, the header first. */
export function tableOfWallet(words: Words, cards: readonly Card[], outside: readonly Outside[]): string[][] {
  const head = [wallet.columns.status, wallet.signed.course, wallet.issuer, wallet.number]
  return [
    [...head, wallet.completed, wallet.validThrough].map((message) => words.say(message)),
    ...cards.map((card) => [
      words.say(wallet.verdicts[card.verdict]),
      words.text(card.title),
      words.text(card.issuer),
      card.id,
      card.completedOn,
      card.validThrough ?? '',
    ]),
    ...outside.map((one) => [
      words.say(wallet.outside.statuses[one.status]),
      words.text(one.title),
      words.text(one.issuer),
      '',
      one.completedOn,
      one.expiresOn ?? '',
    ]),
  ]
}

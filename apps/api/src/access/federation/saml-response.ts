import type { SamlFault } from '@muster/contracts/federation-codes.ts'
import { z } from 'zod'
import { childrenOf, everyElement, hasDeclarations, rootOf, type XmlElement } from './plain-xml.ts'

/** Longest text of a SAML response that is read. */
const mostCharacters = 200_000

const c14n = ['http://www.w3.org/2001/10/xml-exc-c14n#', 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315']
/** What a signature may be made with, by the element that says so: nothing of SHA-1, no key that both sides know, no other transform. */
const algorithms: Readonly<Record<string, readonly string[]>> = {
  CanonicalizationMethod: c14n,
  SignatureMethod: [
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
  ],
  DigestMethod: ['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512'],
  Transform: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', ...c14n],
}

/** The document in a posted `SAMLResponse`; null where it is not base64 of text of a size that is read. */
export function documentOf(posted: string): string | null {
  const base64 = posted.replaceAll(/[\r\n]/g, '')
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null
  const text = Buffer.from(base64, 'base64').toString('utf8')
  return text.length <= mostCharacters ? text : null
}

export interface Expected {
  /** The provider's entity id. */
  readonly issuer: string
  readonly entityId: string
  readonly consumerAddress: string
  readonly requestId: string
  readonly now: Date
}

/**
 * What keeps a response from having the one form that is read, before any signature of it is looked at: one assertion,
 * directly inside, no second one anywhere, nothing hidden, no weak algorithm, and addressed to us. What is signed is looked
 * at afterwards again: the response around an assertion need not be.
 */
export function formFault(xml: string, expected: Expected): SamlFault | null {
  const root = hasDeclarations(xml) ? null : rootOf(xml)
  if (!root || !hasOneAssertion(root)) return 'form'
  if (!everyElement(root).every(isSoundAlgorithm)) return 'algorithm'
  if (!isOrIsNot(childrenOf(root, 'Issuer')[0]?.text, expected.issuer)) return 'issuer'
  if (!isOrIsNot(root.attributes.get('Destination'), expected.consumerAddress)) return 'recipient'
  return root.attributes.get('InResponseTo') === expected.requestId ? null : 'request'
}

function hasOneAssertion(root: XmlElement): boolean {
  const all = everyElement(root)
  const ids = all.flatMap((element) => element.attributes.get('ID') ?? [])
  return (
    root.name === 'Response' &&
    root.attributes.get('Version') === '2.0' &&
    statusOf(root) === 'urn:oasis:names:tc:SAML:2.0:status:Success' &&
    childrenOf(root, 'Assertion').length === 1 &&
    all.filter(({ name }) => /^(Encrypted)?Assertion$/.test(name)).length === 1 &&
    new Set(ids).size === ids.length
  )
}

/** Whether a response without an assertion says that the provider let nobody in. */
export function saysNo(xml: string): boolean {
  const root = hasDeclarations(xml) ? null : rootOf(xml)
  if (root?.name !== 'Response') return false
  const status = statusOf(root)
  return everyElement(root).every(({ name }) => name !== 'Assertion') && status !== '' && !status.endsWith(':Success')
}

const isOrIsNot = (value: string | undefined, wanted: string): boolean => value === undefined || value === wanted

const isSoundAlgorithm = ({ name, attributes }: XmlElement): boolean =>
  algorithms[name]?.includes(attributes.get('Algorithm') ?? '') ?? true

function statusOf(root: XmlElement): string {
  const [status] = childrenOf(root, 'Status')
  return (status && childrenOf(status, 'StatusCode')[0]?.attributes.get('Value')) ?? ''
}

/** How far the clocks of the provider and ours may stand apart. */
export const driftMilliseconds = 120_000

const written = z.object({ _: z.string() })
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const texts = z
  .array(z.union([written, z.unknown()]))
  .default([])
  .transform((values) => values.flatMap((value) => written.safeParse(value).data?._ ?? []))

/** An assertion as the library reads it out of the very text that was signed. */
const assertion = z.object({
  Assertion: z.object({
    $: z.object({ ID: z.string().min(1).max(300), Version: z.literal('2.0'), IssueInstant: instant }),
    Issuer: z.tuple([written]),
    Subject: z.tuple([
      z.object({
        NameID: z.tuple([
          z.object({ _: z.string().min(1).max(300), $: z.object({ Format: z.string().optional() }).default({}) }),
        ]),
        SubjectConfirmation: z.array(
          z.object({
            $: z.object({ Method: z.string() }),
            SubjectConfirmationData: z
              .tuple([
                z.object({
                  $: z.object({
                    Recipient: z.string(),
                    InResponseTo: z.string(),
                    NotOnOrAfter: instant,
                    NotBefore: instant.optional(),
                  }),
                }),
              ])
              .optional(),
          }),
        ),
      }),
    ]),
    Conditions: z.tuple([
      z.object({
        $: z.object({ NotBefore: instant.optional(), NotOnOrAfter: instant.optional() }).default({}),
        AudienceRestriction: z.array(z.object({ Audience: z.array(written) })).min(1),
      }),
    ]),
    AuthnStatement: z.array(z.unknown()).min(1),
    AttributeStatement: z
      .array(
        z.object({
          Attribute: z.array(z.object({ $: z.object({ Name: z.string() }), AttributeValue: texts })).default([]),
        }),
      )
      .catch([]),
  }),
})

/** Names that stay with one person. Without a format, or with one that says nothing, the provider's word is taken for it. */
const steadyFormats = [
  undefined,
  'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
]
const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer'

export interface SignedAssertion {
  readonly id: string
  readonly subject: string
  /** Until when it would be taken, drift included. */
  readonly until: Date
  /** What it says of the person, by the name of the attribute. */
  readonly attributes: ReadonlyMap<string, readonly string[]>
}

/** What a signed assertion says, where all of it holds: for us, from the provider, for the request that was made, and now. */
export function readAssertion(signed: unknown, expected: Expected): SignedAssertion | SamlFault {
  const read = assertion.safeParse(signed)
  if (!read.success) return 'incomplete'
  const { $, Issuer, Subject, Conditions, AttributeStatement } = read.data.Assertion
  const [{ NameID, SubjectConfirmation }] = Subject
  const [{ $: times, AudienceRestriction }] = Conditions
  if (Issuer[0]._ !== expected.issuer) return 'issuer'
  if (!AudienceRestriction.every(({ Audience }) => Audience.some(({ _ }) => _ === expected.entityId))) return 'audience'
  if (!steadyFormats.includes(NameID[0].$.Format)) return 'name'
  const confirmations = SubjectConfirmation.flatMap(({ $: { Method }, SubjectConfirmationData }) =>
    Method === bearer && SubjectConfirmationData ? SubjectConfirmationData[0].$ : [],
  )
  const forUs = confirmations.filter(({ Recipient }) => Recipient === expected.consumerAddress)
  if (forUs.length === 0) return 'recipient'
  const asked = forUs.filter(({ InResponseTo }) => InResponseTo === expected.requestId)
  if (asked.length === 0) return 'request'
  const confirmed = asked.find((one) => isNow(one, expected.now))
  if (!confirmed || !isNow(times, expected.now)) return 'time'
  const attributes = new Map<string, string[]>()
  for (const { $: name, AttributeValue } of AttributeStatement.flatMap(({ Attribute }) => Attribute))
    attributes.set(name.Name, [...(attributes.get(name.Name) ?? []), ...AttributeValue])
  return {
    id: $.ID,
    subject: NameID[0]._,
    until: new Date(confirmed.NotOnOrAfter.getTime() + driftMilliseconds),
    attributes,
  }
}

function isNow(times: { NotBefore?: Date | undefined; NotOnOrAfter?: Date | undefined }, now: Date): boolean {
  const { NotBefore, NotOnOrAfter } = times
  const at = now.getTime()
  return (
    (NotBefore === undefined || at + driftMilliseconds >= NotBefore.getTime()) &&
    (NotOnOrAfter === undefined || at - driftMilliseconds < NotOnOrAfter.getTime())
  )
}

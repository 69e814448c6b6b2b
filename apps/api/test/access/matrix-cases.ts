import type { EndpointId } from '@muster/contracts/endpoints.ts'
import { type AgencyObjects, agencyRequests } from './agency-objects.ts'
import { type ClassObjects, classRequests } from './class-objects.ts'
import { type DraftObjects, draftRequests } from './draft-objects.ts'
import { type ExceptionObjects, exceptionRequests } from './exception-objects.ts'
import { type FederationObjects, federationRequests } from './federation-objects.ts'
import { type MarkingObjects, markingRequests } from './marking-objects.ts'
import { type OwnObjects, ownRequests } from './own-objects.ts'
import { type NameObjects, nameRequests } from './name-objects.ts'
import type { PostingObjects } from './posting-objects.ts'
import { type PublishingObjects, publishingRequests } from './publishing-objects.ts'
import { type QuestionObjects, questionRequests } from './question-objects.ts'
import { type RecognitionObjects, recognitionRequests } from './recognition-objects.ts'
import { type RosterObjects, rosterRequests } from './roster-objects.ts'
import { type ScimObjects, scimRequests } from './scim-objects.ts'
import { smallestCase } from './smallest-case.ts'
import { type TakingObjects, takingRequests } from './taking-objects.ts'
import { type TokenObjects, tokenRequests } from './token-objects.ts'
import { type WebhookObjects, webhookRequests } from './webhook-objects.ts'
import { verificationRequests } from './verification-objects.ts'

/** The objects of one trainee that everybody asks for. */
export interface Objects
  extends
    RosterObjects,
    PostingObjects,
    ExceptionObjects,
    RecognitionObjects,
    TokenObjects,
    AgencyObjects,
    FederationObjects,
    NameObjects,
    WebhookObjects,
    ScimObjects,
    DraftObjects,
    QuestionObjects,
    PublishingObjects,
    MarkingObjects,
    ClassObjects,
    TakingObjects,
    OwnObjects {
  readonly person: string
  readonly enrolment: string
  readonly attempt: string
  readonly nomination: string
  readonly decision: string
  readonly posting: string
  readonly certificate: string
  /** A link to it. */
  readonly link: string
  readonly certificateProposal: string
  readonly notice: string
  readonly draft: string
  readonly logSize: string
  readonly cohort: string
}

export interface Request {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
}

/** Of nobody: whoever may try is told so. */
const cohortBody = {
  heldOn: '2026-03-01',
  mode: 'classroom',
  place: '',
  outOf: 40,
  people: [{ email: 'nobody@case.test', points: 40 }],
}

const names = { familyName: 'Case', givenName: 'A', passportName: 'CASE A', language: 'en' }
let people = 0
let profiles = 0

/** A revision that no draft has: whoever may try is told that it changed meanwhile. */
const stale = 2_000_000
const emptyDraft = {
  version: {
    title: { en: '', ja: '' },
    appliesFrom: '',
    authorityDocument: '',
    convention: 'plain',
    root: { id: 'root', kind: 'all', title: { en: '', ja: '' }, children: [] },
  },
  sources: {},
  changeNote: { en: '', ja: '' },
  isCorrection: false,
  cases: [],
}
const days = { departsOn: '2098-01-10', arrivesOn: '2098-01-11', returnsOn: '2098-12-01' }
const place = { station: 'port-maren', mission: null, role: '', traits: {} }
/** A change made from a state that no posting has. */
const fromUnknown = { reason: 'A case of the matrix', version: 2_000_000 }

/** What a well-formed request to each endpoint looks like, for the trainee's objects. Bodies change as little as they can. */
export const requestFor = (id: EndpointId, objects: Objects): Request => requests[id]?.(objects) ?? {}

const requests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  ...recognitionRequests,
  ...tokenRequests,
  ...agencyRequests,
  ...federationRequests,
  ...ownRequests,
  ...nameRequests,
  ...webhookRequests,
  ...scimRequests,
  ...questionRequests,
  ...publishingRequests,
  ...markingRequests,
  ...classRequests,
  ...takingRequests,
  ...draftRequests,
  ...verificationRequests,
  'access.signIn': () => ({ body: { email: 'nobody@muster.example', password: 'a wrong one' } }),
  'access.demoSignIn': () => ({ body: { key: 'misaki' } }),
  'people.create': () => ({ body: { ...names, email: `case-${(people += 1)}@muster.example`, roles: [] } }),
  'people.update': ({ person }) => ({ params: { person }, body: { ...names, version: 2_000_000 } }),
  'audit.compare': () => ({ body: { checkpoint: '{}' } }),
  ...rosterRequests,
  'enrolments.enrol': () => ({ params: { course: 'e1' } }),
  'learning.outline': ({ enrolment }) => ({ params: { enrolment } }),
  'learning.newer': ({ enrolment }) => ({ params: { enrolment } }),
  'learning.move': ({ enrolment }) => ({ params: { enrolment } }),
  'learning.lesson': ({ enrolment }) => ({ params: { enrolment, lesson: 'm1-l1' }, query: 'language=en' }),
  'learning.recordProgress': ({ enrolment }) => ({ params: { enrolment, lesson: 'm1-l1' }, body: { completed: true } }),
  'assessments.start': ({ enrolment }) => ({ params: { enrolment }, query: 'language=en' }),
  'assessments.read': ({ attempt }) => ({ params: { attempt }, query: 'language=en' }),
  'assessments.saveAnswer': ({ attempt }) => ({
    params: { attempt, position: '1' },
    body: { sequence: 1, answer: null },
  }),
  'assessments.submit': ({ attempt }) => ({ params: { attempt } }),
  'assessments.submitOffline': ({ attempt }) => ({
    params: { attempt },
    body: { token: 'x', startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T01:00:00.000Z', answers: [] },
  }),
  'assessments.review': ({ attempt }) => ({ params: { attempt }, query: 'language=en' }),
  'completions.list': ({ person }) => ({ params: { person } }),
  'certificates.read': ({ certificate }) => ({ params: { certificate } }),
  'certificates.credential': ({ certificate }) => ({ params: { certificate } }),
  'certificates.code': ({ certificate }) => ({ params: { certificate } }),
  'certificates.pdf': ({ certificate }) => ({ params: { certificate } }),
  'certificates.revoke': ({ certificate }) => ({
    params: { certificate },
    body: { effectiveFrom: null, reason: 'Issued to the wrong person by mistake' },
  }),
  'certificates.suspend': ({ certificate }) => ({
    params: { certificate },
    body: { reason: 'To be looked into first' },
  }),
  'certificates.reinstate': ({ certificate }) => ({
    params: { certificate },
    body: { reason: 'It was looked into and holds' },
  }),
  'certificates.correct': ({ certificate }) => ({
    params: { certificate },
    body: { holder: { en: 'CASE Another', ja: '事例 別' }, title: null, reason: 'The name was misspelt at entry' },
  }),
  'certificates.answer': ({ certificateProposal }) => ({
    params: { proposal: certificateProposal },
    body: { outcome: 'refused', reason: 'The paper was right after all' },
  }),
  'certificates.verify': ({ certificate }) => ({ params: { certificate } }),
  'certificates.verifyPage': ({ certificate }) => ({ params: { certificate } }),
  'certificates.confirmName': ({ certificate }) => ({ params: { certificate }, body: { name: 'Nobody' } }),
  'links.list': ({ certificate }) => ({ params: { certificate } }),
  'links.share': ({ certificate }) => ({
    params: { certificate },
    body: { purpose: 'A case of the matrix', showsName: false, expiresOn: null },
  }),
  'links.withdraw': ({ link }) => ({ params: { link } }),
  'links.open': () => ({ params: { token: 'matrix-link' } }),
  'transparency.checkpoint': ({ logSize }) => ({ params: { size: logSize } }),
  'transparency.leaf': () => ({ params: { index: '0' } }),
  'transparency.ofCertificate': ({ certificate }) => ({ params: { certificate } }),
  'transparency.consistency': () => ({ query: 'from=1' }),
  'transparency.checkPage': () => ({ body: { checkpoint: '{}' } }),
  'transparency.opening': ({ certificate }) => ({ params: { certificate } }),
  'keys.activate': () => ({ params: { key: 'z6MkUnknown' } }),
  'keys.revoke': () => ({
    params: { key: 'z6MkUnknown' },
    body: { compromisedFrom: null, reason: 'The key file was copied by somebody' },
  }),
  'certificates.changeRule': () => ({ params: { course: 'e1' }, body: { needsTwo: false } }),
  'issuing.halt': () => ({ body: { reason: 'To be resumed in a moment' } }),
  'issuing.resume': () => ({ body: { reason: 'To be resumed in a moment' } }),
  'certificates.statusList': () => ({ params: { purpose: 'revocation' } }),
  'eligibility.evaluate': () => ({ body: smallestCase }),
  'eligibility.nominee': ({ nomination }) => ({ params: { nomination } }),
  'decisions.ofNomination': ({ nomination }) => ({ params: { nomination } }),
  'decisions.ask': ({ nomination }) => ({ params: { nomination } }),
  'decisions.asKnown': ({ nomination }) => ({ params: { nomination }, query: 'asOf=2026-10-01&knownOn=2026-10-01' }),
  'decisions.read': ({ decision }) => ({ params: { decision } }),
  'decisions.confirm': ({ decision }) => ({ params: { decision }, body: {} }),
  'decisions.refer': ({ decision }) => ({ params: { decision }, body: { note: 'Look at the passport' } }),
  'decisions.restingOn': ({ certificate }) => ({ params: { evidence: certificate } }),
  'postings.read': ({ posting }) => ({ params: { posting } }),
  'postings.create': () => ({
    body: {
      title: { en: 'Case', ja: '事例' },
      ...place,
      profile: 'p1-mission-civilian',
      field: 'elections',
      job: { key: 'case' },
      team: false,
      ...days,
    },
  }),
  'postings.preview': ({ posting }) => ({ params: { posting }, body: { ...days, ...place, job: 'case' } }),
  'postings.changeDates': ({ posting }) => ({ params: { posting }, body: { ...days, ...fromUnknown } }),
  'postings.extend': ({ posting }) => ({ params: { posting }, body: { returnsOn: '2099-12-01', ...fromUnknown } }),
  'postings.reassign': ({ posting }) => ({
    params: { posting },
    body: { ...place, job: { key: 'case' }, ...fromUnknown },
  }),
  'postings.cancel': ({ posting }) => ({ params: { posting }, body: fromUnknown }),
  'nominations.candidates': ({ posting }) => ({ params: { posting } }),
  'nominations.nominate': ({ posting, person }) => ({ params: { posting }, body: { person } }),
  'nominations.withdraw': ({ closedNomination: nomination }) => ({
    params: { nomination },
    body: { reason: 'A case of the matrix' },
  }),
  'nominations.answerOverlap': ({ nomination, closedNomination: other }) => ({
    params: { nomination, other },
    body: { reason: 'A case of the matrix' },
  }),
  'nominations.accept': ({ closedNomination: nomination }) => ({ params: { nomination } }),
  'nominations.decline': ({ closedNomination: nomination }) => ({ params: { nomination }, body: {} }),
  'missions.create': () => ({ body: { name: { en: 'Case', ja: '事例' } } }),
  'stations.create': () => ({
    body: { name: { en: 'Case', ja: '事例' }, country: { key: 'selat' }, zone: 'Africa/Maputo' },
  }),
  'stations.update': () => ({
    params: { station: 'port-maren' },
    body: { name: { en: 'Port Maren', ja: 'ポート・マレン' }, zone: 'Africa/Maputo', version: 2_000_000 },
  }),
  'outside.record': () => ({
    body: { key: 'danger-level', place: 'selat', value: 99, fromOn: '2026-01-01', source: 'A case of the matrix' },
  }),
  'outside.correct': ({ closedFact: fact }) => ({
    params: { fact },
    body: { reason: 'A case of the matrix', right: null },
  }),
  'requirements.read': () => ({ params: { profile: 'p1-mission-civilian' } }),
  'requirements.compare': () => ({ params: { profile: 'p1-mission-civilian' }, query: 'from=1&to=1' }),
  'profiles.create': () => ({ body: { key: `case-${(profiles += 1)}`, title: { en: 'Case', ja: '事例' } } }),
  'drafts.create': () => ({ params: { profile: 'matrix-profile' }, body: { from: 'newest' } }),
  'drafts.read': ({ draft }) => ({ params: { draft } }),
  'drafts.save': ({ draft }) => ({ params: { draft }, body: { revision: stale, content: emptyDraft } }),
  'drafts.discard': ({ draft }) => ({ params: { draft }, query: `revision=${stale}` }),
  'drafts.compare': ({ draft }) => ({ params: { draft } }),
  'drafts.impact': ({ draft }) => ({ params: { draft } }),
  'drafts.curve': ({ draft }) => ({ params: { draft } }),
  'drafts.submit': ({ draft }) => ({ params: { draft }, body: { revision: stale } }),
  'drafts.withdraw': ({ draft }) => ({ params: { draft } }),
  'drafts.approve': ({ draft }) => ({ params: { draft }, body: { submission: stale, impactSeen: true } }),
  'drafts.reject': ({ draft }) => ({ params: { draft }, body: { submission: stale, reason: 'A case' } }),
  'drafts.consentWithoutSecurity': ({ draft }) => ({
    params: { draft },
    body: { revision: stale, reason: 'A case' },
  }),
  ...exceptionRequests,
  'instruction.progress': () => ({ params: { course: 'e1' } }),
  'instruction.questions': () => ({ params: { course: 'e1' } }),
  'instruction.flagged': () => ({ params: { course: 'e1' } }),
  'cohorts.preview': () => ({ params: { course: 'e1' }, body: cohortBody }),
  'cohorts.record': () => ({ params: { course: 'e1' }, body: cohortBody }),
  'cohorts.list': () => ({ params: { course: 'e1' } }),
  'cohorts.read': ({ cohort }) => ({ params: { cohort } }),
  'cohorts.issue': ({ cohort }) => ({ params: { cohort } }),
  'cohorts.withdraw': ({ cohort }) => ({ params: { cohort } }),
  'instruction.look': ({ attempt }) => ({ params: { attempt }, body: { note: 'Seen' } }),
  'notices.markRead': ({ notice }) => ({ params: { notice } }),
}

import { answerTo, type ShownQuestion } from './answering.ts'
import { classCourse, classTable, coursesForClasses, instructorSession } from './class-from-csv.ts'
import { headerOf, type Reply } from './http-connection.ts'
import { courseLengths, peopleOfLongCourses } from './long-courses.ts'
import { csrfToken, emailOf, enrolmentId, longEnrolmentId, password, personId, sessionToken } from './identities.ts'

/** One request of a workload. */
export interface Request {
  /** What the figures call it. */
  readonly kind: string
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  /** Who asks, by cookie; nobody where it is missing. */
  readonly cookie?: string
  readonly body?: unknown
  readonly idempotencyKey?: string
}

/** What somebody does in front of the product; each request is timed and counted. */
export interface User {
  ask(request: Request): Promise<Reply>
  /** Somebody, drawn at random over the population. */
  anybody(): number
  /** The next of the people this run may use up; null when there are none left. */
  next(): number | null
  /** A public id, drawn at random over the certificates. */
  certificate(): string
}

/** A kind of request: what the bare handler cannot be told by the server's headers. */
export interface RequestShape {
  readonly writes?: true
  /** How often an operation asks it; once where it is missing. */
  readonly times?: number
}

export interface Workload {
  readonly title: string
  readonly kinds: Readonly<Record<string, RequestShape>>
  /** Uses up people: who did it cannot do it again. */
  readonly consumes?: 'ready' | 'anybody'
  /** One operation is many requests, and needs a longer look. */
  readonly isLong?: true
  /** Asked by one user, whatever the number of users: nobody does it beside others. */
  readonly isAlone?: true
  /** One operation; false when nobody is left to do it. */
  run(user: User): Promise<boolean>
}

const cookieName = 'muster-development'
const signedIn = (place: number): string => `${cookieName}=${sessionToken(place)}`
const read: RequestShape = {}
const write: RequestShape = { writes: true }

async function get(user: User, kind: string, path: string, place: number): Promise<boolean> {
  await user.ask({ kind, method: 'GET', path, cookie: signedIn(place) })
  return true
}

interface StartedAttempt {
  readonly id: string
  readonly questions: readonly (ShownQuestion & { readonly position: number })[]
}

/** Starts the test as somebody who may sit it. */
export async function startTest(user: User, place: number): Promise<StartedAttempt> {
  const path = `/api/v1/enrolments/${enrolmentId(place)}/attempts?language=en`
  const reply = await user.ask({
    kind: 'start',
    method: 'POST',
    path,
    cookie: signedIn(place),
    idempotencyKey: crypto.randomUUID(),
  })
  return JSON.parse(reply.body.toString()) as StartedAttempt
}

/** Saves the right answer to one question. */
export async function saveAnswer(user: User, place: number, attempt: StartedAttempt, index: number): Promise<void> {
  const question = attempt.questions[index]
  if (!question) throw new Error(`the test has no question ${index + 1}`)
  await user.ask({
    kind: 'save',
    method: 'PUT',
    path: `/api/v1/attempts/${attempt.id}/answers/${question.position}`,
    cookie: signedIn(place),
    body: { sequence: 1, answer: answerTo(question), flagged: false },
  })
}

let classes = 0

/** Enrols a class from a pasted table, each time in another course. */
async function enrolClass(user: User): Promise<boolean> {
  if (classes >= coursesForClasses) return false
  const course = classCourse(classes)
  classes += 1
  await user.ask({
    kind: 'enrol',
    method: 'POST',
    path: `/api/v1/instruction/${course}/classes`,
    cookie: `${cookieName}=${instructorSession}`,
    body: { name: 'Intake', dueOn: '2099-01-01', people: classTable() },
    idempotencyKey: crypto.randomUUID(),
  })
  return true
}

/** Opens a made course of so many lessons, halfway through it. */
function longCourse(lessons: number): Workload {
  return {
    title: `course page: ${lessons} lessons, halfway`,
    kinds: { page: read },
    run(user) {
      const place = user.anybody() % peopleOfLongCourses
      return get(user, 'page', `/api/v1/enrolments/${longEnrolmentId(lessons, place)}`, place)
    },
  }
}

export const workloads: Readonly<Record<string, Workload>> = {
  'sign-in': {
    title: 'sign in with password, land on home',
    kinds: { 'sign-in': write, home: read },
    async run(user) {
      const place = user.anybody()
      const reply = await user.ask({
        kind: 'sign-in',
        method: 'POST',
        path: '/api/v1/session',
        body: { email: emailOf(place), password },
      })
      const cookie = headerOf(reply.head, 'set-cookie')?.split(';', 1)[0] ?? ''
      await user.ask({ kind: 'home', method: 'GET', path: '/api/v1/home', cookie })
      return true
    },
  },
  home: {
    title: 'home: verdict, next step, dates',
    kinds: { home: read },
    run: (user) => get(user, 'home', '/api/v1/home', user.anybody()),
  },
  'home-anew': {
    title: 'home, the verdict judged anew',
    kinds: { home: write },
    consumes: 'anybody',
    async run(user) {
      const place = user.next()
      return place === null ? false : get(user, 'home', '/api/v1/home', place)
    },
  },
  'course-page': {
    title: 'course page: 26 lessons, own progress',
    kinds: { page: read },
    run(user) {
      const place = user.anybody()
      return get(user, 'page', `/api/v1/enrolments/${enrolmentId(place)}`, place)
    },
  },
  ...Object.fromEntries(courseLengths.map((lessons) => [`course-page-${lessons}`, longCourse(lessons)])),
  'enrol-csv': {
    title: 'enrol 10,000 people from a CSV',
    kinds: { enrol: write },
    isLong: true,
    isAlone: true,
    run: enrolClass,
  },
  'completion-status': {
    title: 'completion status over the API',
    kinds: { status: read },
    run(user) {
      const place = user.anybody()
      return get(user, 'status', `/api/v1/people/${personId(place)}/completions`, place)
    },
  },
  'verify-page': {
    title: 'public verify page',
    kinds: { page: read },
    async run(user) {
      await user.ask({ kind: 'page', method: 'GET', path: `/verify/${user.certificate()}` })
      return true
    },
  },
  assessment: {
    title: 'whole assessment: start, 20 saves, submit, review',
    kinds: { start: write, save: { ...write, times: 20 }, submit: write, review: read },
    consumes: 'ready',
    isLong: true,
    async run(user) {
      const place = user.next()
      if (place === null) return false
      const attempt = await startTest(user, place)
      for (let index = 0; index < attempt.questions.length; index += 1) await saveAnswer(user, place, attempt, index)
      const cookie = signedIn(place)
      await user.ask({
        kind: 'submit',
        method: 'POST',
        path: `/api/v1/attempts/${attempt.id}/submission`,
        cookie,
        idempotencyKey: crypto.randomUUID(),
      })
      await user.ask({
        kind: 'review',
        method: 'GET',
        path: `/api/v1/attempts/${attempt.id}/review?language=en`,
        cookie,
      })
      return true
    },
  },
}

/** A request as it goes over the wire. */
export function written({ method, path, cookie, body, idempotencyKey }: Request, port: number): string {
  const text = body === undefined ? '' : JSON.stringify(body)
  const head = [`${method} ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`]
  if (cookie) head.push(`cookie: ${cookie}`)
  if (method !== 'GET') {
    head.push(`x-muster-csrf: ${csrfToken}`, `content-length: ${Buffer.byteLength(text)}`)
    if (body !== undefined) head.push('content-type: application/json')
    if (idempotencyKey) head.push(`idempotency-key: ${idempotencyKey}`)
  }
  return `${head.join('\r\n')}\r\n\r\n${text}`
}

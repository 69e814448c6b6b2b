import { describe, expect, it } from 'vitest'
import { pathOfRouteFile } from './route-path.ts'

describe('pathOfRouteFile', () => {
  it.each([
    ['../routes/framed/home.tsx', ''],
    ['../routes/framed/courses.tsx', 'courses'],
    ['../routes/framed/courses.$course.tsx', 'courses/:course'],
    ['../routes/unframed/attempts.$attempt.review.tsx', 'attempts/:attempt/review'],
    ['../routes/public/sign-in.tsx', 'sign-in'],
  ])('%s', (file, path) => {
    expect(pathOfRouteFile(file)).toBe(path)
  })
})

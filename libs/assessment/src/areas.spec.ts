import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf, isInside, isSoundShape, middleOf } from './areas.ts'
import type { Point, Shape } from './question.ts'
import { anyShape, compound } from './testing/words-and-places.ts'

const wide = { width: 200, height: 100 }
const at = (x: number, y: number): Point => ({ x, y })
const circle: Shape = { form: 'circle', x: 50, y: 50, radius: 10 }
const rectangle: Shape = { form: 'rectangle', left: 10, top: 20, right: 30.3, bottom: 40 }
const corner: Shape = { form: 'polygon', corners: [at(0, 0), at(60, 0), at(60, 20), at(20, 20), at(20, 60), at(0, 60)] }

describe('isInside', () => {
  it.each<[boolean, Shape, Point]>([
    [true, circle, at(50, 50)],
    [true, circle, at(60, 50)],
    [true, circle, at(50, 70)],
    [false, circle, at(60.01, 50)],
    [false, circle, at(50, 70.01)],
    [true, rectangle, at(10, 20)],
    [true, rectangle, at(30.3, 40)],
    [false, rectangle, at(30.31, 40)],
    [false, rectangle, at(20, 19.99)],
    [true, corner, at(10, 50)],
    [true, corner, at(40, 20)],
    [true, corner, at(20, 20)],
    [true, corner, at(0, 0)],
    [true, corner, at(0, 33.3)],
    [false, corner, at(40, 40)],
    [false, corner, at(60.01, 0)],
    [false, corner, at(70, 0)],
  ])('%s: a shape and a point on a picture twice as wide as high', (expected, shape, point) => {
    expect(isInside(shape, point, wide)).toBe(expected)
  })

  it('counts what lies on the border', () => {
    fc.assert(
      fc.property(anyShape, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (shape, which, part) => {
        expect(isInside(shape, onBorder(shape, which, part), { width: 640, height: 480 })).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('counts the middle, and nothing beyond the outermost points', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        expect(isInside(shape, middleOf(shape), wide)).toBe(true)
        for (const point of [at(-1, 50), at(101, 50), at(50, -1), at(50, 101)])
          if (shape.form !== 'circle') expect(isInside(shape, point, wide)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same for a rectangle drawn as a polygon', () => {
    const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) })
    fc.assert(
      fc.property(anyShape, anyPoint, (shape, point) => {
        if (shape.form !== 'rectangle') return
        const { left, top, right, bottom } = shape
        const corners = [at(left, top), at(right, top), at(right, bottom), at(left, bottom)]
        expect(isInside({ form: 'polygon', corners }, point, wide)).toBe(isInside(shape, point, wide))
      }),
      { numRuns: 2000 },
    )
  })
})

/** A point on the border of a shape on a picture of 640 by 480. */
function onBorder(shape: Shape, which: number, part: number): Point {
  if (shape.form === 'circle') {
    const angle = part * 2 * Math.PI
    return at(shape.x + shape.radius * Math.cos(angle), shape.y + (shape.radius * Math.sin(angle) * 640) / 480)
  }
  const corners =
    shape.form === 'polygon'
      ? shape.corners
      : [
          at(shape.left, shape.top),
          at(shape.right, shape.top),
          at(shape.right, shape.bottom),
          at(shape.left, shape.bottom),
        ]
  const from = corners[which % corners.length] ?? at(0, 0)
  const to = corners[(which + 1) % corners.length] ?? from
  // What is computed beside the border by a rounding lies on it.
  return at(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
}

describe('areaOf', () => {
  it('takes an id, or the area around a point, a right one before a wrong one', () => {
    expect(areaOf(compound, 'gate')?.id).toBe('gate')
    expect(areaOf(compound, 'moon')).toBeNull()
    expect(areaOf(compound, at(50, 50))?.id).toBe('gate')
    expect(areaOf(compound, at(20, 20))?.id).toBe('tower')
    expect(areaOf(compound, at(1, 99))).toBeNull()
    const areas = compound.areas.map((area) => ({ ...area, shape: circle }))
    expect(areaOf({ ...compound, areas: areas.toReversed() }, at(50, 50))?.id).toBe('gate')
  })
})

describe('isSoundShape', () => {
  it.each<[boolean, Shape]>([
    [true, circle],
    [true, rectangle],
    [true, corner],
    [false, { ...circle, radius: 0 }],
    [false, { ...circle, x: 101 }],
    [false, { ...circle, radius: Number.NaN }],
    [false, { ...rectangle, left: 31 }],
    [false, { ...rectangle, bottom: 101 }],
    [false, { form: 'polygon', corners: [at(0, 0), at(1, 1)] }],
    [false, { form: 'polygon', corners: [at(0, 0), at(1, 1), at(2, 2)] }],
    [false, { form: 'polygon', corners: [at(0, 0), at(1, -1), at(2, 2)] }],
  ])('%s', (expected, shape) => {
    expect(isSoundShape(shape)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { changedForm, cornerLines, drawn, readCorners } from './shape-drawing.ts'

const at = (x: number, y: number) => ({ x, y })

describe('a shape drawn on a picture', () => {
  it('is a rectangle between two corners, whichever comes first', () => {
    const rectangle = { form: 'rectangle', left: 10, top: 20, right: 30, bottom: 60 }
    expect(drawn('rectangle', at(30, 20), at(10, 60), 0.5)).toEqual(rectangle)
    expect(drawn('rectangle', at(10, 60), at(30, 20), 0.5)).toEqual(rectangle)
  })

  it('is a circle that is round on a picture half as high as it is wide', () => {
    expect(drawn('circle', at(50, 50), at(53, 58), 0.5)).toEqual({ form: 'circle', x: 50, y: 50, radius: 5 })
  })

  it('stays where it was when its form changes', () => {
    const circle = { form: 'circle', x: 50, y: 50, radius: 10 } as const
    const rectangle = changedForm(circle, 'rectangle')
    expect(rectangle).toEqual({ form: 'rectangle', left: 40, top: 40, right: 60, bottom: 60 })
    expect(changedForm(rectangle, 'circle')).toEqual(circle)
    expect(changedForm(changedForm(rectangle, 'polygon'), 'rectangle')).toEqual(rectangle)
    expect(changedForm(circle, 'circle')).toBe(circle)
  })

  it('has its corners as lines, in half-width or full-width digits', () => {
    const corners = [at(0, 0), at(10.5, 0), at(5, 10)]
    expect(readCorners(cornerLines(corners))).toEqual(corners)
    expect(readCorners('０ ０\n10.5,0\n\n5  10')).toEqual(corners)
    for (const wrong of ['', '0 0\n1 1', '0 0\n1 1\nx y', '0 0\n1 1\n101 2', '0 0\n1 1\n-1 2'])
      expect(readCorners(wrong)).toBeNull()
  })
})

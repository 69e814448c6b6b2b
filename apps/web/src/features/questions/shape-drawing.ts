import type { Shape } from '@muster/contracts/schemas/question.ts'
import type { Spot } from '../../app/spot/spot-picture.tsx'

/** A shape while a pointer draws it, from where it was pressed to where it is; corners are added one by one. */
export function drawn(form: 'circle' | 'rectangle', from: Spot, to: Spot, ratio: number): Shape {
  const tenth = (value: number): number => Math.round(value * 10) / 10
  if (form === 'rectangle')
    return {
      form,
      left: Math.min(from.x, to.x),
      top: Math.min(from.y, to.y),
      right: Math.max(from.x, to.x),
      bottom: Math.max(from.y, to.y),
    }
  // Down is measured in per cent of the height; a radius in per cent of the width.
  return { form, ...from, radius: tenth(Math.min(100, Math.hypot(to.x - from.x, (to.y - from.y) * ratio))) }
}

/** A shape of another form about where the one before was. */
export function changedForm(shape: Shape, form: Shape['form']): Shape {
  if (shape.form === form) return shape
  const { left, top, right, bottom } = boxOf(shape)
  if (form === 'rectangle') return { form, left, top, right, bottom }
  if (form === 'circle')
    return { form, x: (left + right) / 2, y: (top + bottom) / 2, radius: Math.max(1, (right - left) / 2) }
  return {
    form,
    corners: [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ],
  }
}

function boxOf(shape: Shape): { left: number; top: number; right: number; bottom: number } {
  if (shape.form === 'rectangle') return shape
  const inside = (value: number): number => Math.min(100, Math.max(0, value))
  if (shape.form === 'circle') {
    const { x, y, radius } = shape
    return { left: inside(x - radius), top: inside(y - radius), right: inside(x + radius), bottom: inside(y + radius) }
  }
  const [xs, ys] = [shape.corners.map(({ x }) => x), shape.corners.map(({ y }) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** Corners as lines of two numbers. */
export const cornerLines = (corners: readonly Spot[]): string => corners.map(({ x, y }) => `${x} ${y}`).join('\n')

/** The corners that lines say; null while they say fewer than three, or anything else. */
export function readCorners(text: string): Spot[] | null {
  const lines = text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const corners = lines.map((line) => {
    const parts = /^(\d+(?:\.\d+)?)[\s,]+(\d+(?:\.\d+)?)$/.exec(line)
    return parts ? { x: Number(parts[1]), y: Number(parts[2]) } : null
  })
  const known = corners.filter((corner): corner is Spot => corner !== null && corner.x <= 100 && corner.y <= 100)
  return known.length === lines.length && known.length >= 3 ? known : null
}

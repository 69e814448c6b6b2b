import type { Point, Shape } from '@muster/assessment/question.ts'

/** A shape as one line: `circle 50 50 10`, `rectangle 10 10 30 30`, `polygon 0 0 10 0 5 10`, in per cent of the picture. */
export function shapeText(shape: Shape): string {
  switch (shape.form) {
    case 'circle':
      return `circle ${shape.x} ${shape.y} ${shape.radius}`
    case 'rectangle':
      return `rectangle ${shape.left} ${shape.top} ${shape.right} ${shape.bottom}`
    case 'polygon':
      return `polygon ${shape.corners.map(({ x, y }) => `${x} ${y}`).join(' ')}`
  }
}

/** The shape a line says; null where it says none. Numbers are not judged. */
export function readShape(text: string): Shape | null {
  const [form, ...written] = text.trim().split(/[\s,]+/)
  const numbers = written.map(Number)
  if (written.length === 0 || !numbers.every(Number.isFinite)) return null
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers
  if (form === 'circle' && numbers.length === 3) return { form, x: first, y: second, radius: third }
  if (form === 'rectangle' && numbers.length === 4)
    return { form, left: first, top: second, right: third, bottom: fourth }
  return form === 'polygon' && numbers.length % 2 === 0 ? { form, corners: pointsOf(numbers) } : null
}

/** Numbers in pairs. */
export const pointsOf = (numbers: readonly number[]): Point[] =>
  numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []))

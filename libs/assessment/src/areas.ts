import type { HotspotArea, HotspotQuestion, Picture, Point, Shape } from './question.ts'

/** Decimals that people type lie this near to what they mean, in per cent of the picture's width. */
const nearly = 1e-9

/** Whether a point lies in a shape on a picture; its border belongs to it. */
export function isInside(shape: Shape, { x, y }: Point, picture: Pick<Picture, 'width' | 'height'>): boolean {
  switch (shape.form) {
    case 'circle': {
      // A circle is round on the picture, which need not be as high as it is wide.
      const down = ((y - shape.y) * picture.height) / picture.width
      return Math.hypot(x - shape.x, down) <= shape.radius + nearly
    }
    case 'rectangle':
      return (
        x >= shape.left - nearly && x <= shape.right + nearly && y >= shape.top - nearly && y <= shape.bottom + nearly
      )
    case 'polygon':
      return isInPolygon(shape.corners, { x, y })
  }
}

function isInPolygon(corners: readonly Point[], { x, y }: Point): boolean {
  let crossed = false
  for (const [index, from] of corners.entries()) {
    const to = corners[(index + 1) % corners.length] ?? from
    if (isOnLine(from, to, { x, y })) return true
    const isCrossing = from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x
    if (isCrossing) crossed = !crossed
  }
  return crossed
}

function isOnLine(from: Point, to: Point, { x, y }: Point): boolean {
  const [along, up] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(along, up)
  if (length === 0) return Math.hypot(x - from.x, y - from.y) <= nearly
  const beside = Math.abs(along * (y - from.y) - up * (x - from.x)) / length
  const ahead = (along * (x - from.x) + up * (y - from.y)) / length
  return beside <= nearly && ahead >= -nearly && ahead <= length + nearly
}

/**
 * The area an answer means: the one chosen by its id, or the one its point lies in. Where areas overlap, a right one
 * counts before a wrong one; `null` for a point in none.
 */
export function areaOf(question: HotspotQuestion, at: string | Point): HotspotArea | null {
  if (typeof at === 'string') return question.areas.find(({ id }) => id === at) ?? null
  const hit = question.areas.filter(({ shape }) => isInside(shape, at, question.picture))
  return hit.find(({ correct }) => correct) ?? hit[0] ?? null
}

/** Whether a point lies on the picture at all. */
export const isOnPicture = ({ x, y }: Point): boolean => x >= 0 && x <= 100 && y >= 0 && y <= 100

/** Whether a shape lies on the picture and encloses something. */
export function isSoundShape(shape: Shape): boolean {
  switch (shape.form) {
    case 'circle':
      return isOnPicture(shape) && shape.radius > 0 && shape.radius <= 100
    case 'rectangle': {
      const { left, top, right, bottom } = shape
      return isOnPicture({ x: left, y: top }) && isOnPicture({ x: right, y: bottom }) && left < right && top < bottom
    }
    case 'polygon':
      return shape.corners.length >= 3 && shape.corners.every(isOnPicture) && enclosed(shape.corners) > nearly
  }
}

/** What a polygon encloses, by the corners in their order. */
function enclosed(corners: readonly Point[]): number {
  const twice = corners.reduce((sum, from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from
    return sum + from.x * to.y - to.x * from.y
  }, 0)
  return Math.abs(twice) / 2
}

/** A point in the middle of a shape: inside it, but for a polygon that bends around its middle, whose first corner it is. */
export function middleOf(shape: Shape): Point {
  switch (shape.form) {
    case 'circle':
      return { x: shape.x, y: shape.y }
    case 'rectangle':
      return { x: (shape.left + shape.right) / 2, y: (shape.top + shape.bottom) / 2 }
    case 'polygon': {
      const { corners } = shape
      const mean = (of: (corner: Point) => number) => corners.reduce((sum, one) => sum + of(one), 0) / corners.length
      const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) }
      return isInPolygon(corners, middle) ? middle : (corners[0] ?? middle)
    }
  }
}

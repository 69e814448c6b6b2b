type AllKeys<T> = T extends unknown ? keyof T : never
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Whether two shapes have the same fields of the same types, optional in both or in neither: `true` or `false`. */
export type Same<A, B> = [Mutual<AllKeys<A>, AllKeys<B>>, Mutual<A, B>] extends [true, true] ? true : false

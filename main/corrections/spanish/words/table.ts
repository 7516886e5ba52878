/**
 * A table looked up by what somebody wrote. Plain objects know words of their own (`constructor` is Spanish too), this
 * one knows only its entries.
 */
export function table<T>(entries: Record<string, T>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}

/** The facts of a stored paper, without what the register adds to them. */
export const factsOf = <F extends object>(
  schema: { readonly shape: Record<keyof F, unknown> },
  entry: F,
): F => Object.fromEntries(Object.keys(schema.shape).map((key) => [key, entry[key as keyof F]])) as F

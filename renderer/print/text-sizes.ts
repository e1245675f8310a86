/** How large the text of a paper may be, per cent of its usual size. */
export const textSizes = [100, 130, 160, 200] as const

/** As the words of its address ask for. */
export const textSizeOf = (address: URLSearchParams): (typeof textSizes)[number] =>
  textSizes.find((one) => String(one) === address.get('stil')) ?? 100

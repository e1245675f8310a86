/** Spaces, control characters and what has no width (zero-width space, soft hyphen, byte order mark): nothing of it is seen. */
const unseen = /[\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu

/** Whether a text says anything that can be seen. */
export const isVisible = (text: string): boolean => text.replace(unseen, '') !== ''

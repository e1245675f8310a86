/** A file as a data URL in the program itself. */
declare module '*?inline' {
  const url: string
  export default url
}

/** What is used of it; it is also handed on to pdf-lib, which knows its shape. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly bbox: Readonly<Record<'minX' | 'minY' | 'maxX' | 'maxY', number>>
    readonly glyphForCodePoint: (codePoint: number) => { readonly advanceWidth: number }
  }
  export const create: (data: Uint8Array, postscriptName?: string) => Font
}

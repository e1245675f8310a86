/** A file as a data URL in the program itself. */
declare module '*?inline' {
  const url: string
  export default url
}

/** Only handed on to pdf-lib, which knows its shape. */
declare module 'fontkit' {
  export const create: (data: Uint8Array, postscriptName?: string) => never
}

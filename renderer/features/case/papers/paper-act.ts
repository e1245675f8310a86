/** An act of one press: what it is called, what it changes, what is said when it is done. */
export interface PaperAct<F> {
  readonly act: string
  readonly changes: Partial<F>
  readonly said: string
}

import type { ReactNode } from 'react'
import classes from './TextSize.module.css'

interface TextSizeProps {
  /** `tight`: what usually is to fit one page; `large`: 14 pt, for who reads with effort. */
  readonly size: 'large' | 'tight'
  readonly children: ReactNode
}

/** The body of a paper in another size than papers have. */
export function TextSize({ size, children }: TextSizeProps) {
  return <div className={classes[size]}>{children}</div>
}

/** Parts that are not parted by a new page, while one page holds them. */
export const Together = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.together}>{children}</div>
)

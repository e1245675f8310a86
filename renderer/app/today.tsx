import { createContext, useContext } from 'react'
import type { LocalDate } from '../../domain/dates'

/** The register's today, handed down so that no component asks the clock. */
const Today = createContext<LocalDate>('1970-01-01')

export const TodayProvider = Today.Provider
export const useToday = (): LocalDate => useContext(Today)

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

interface Hiding {
  readonly hidden: boolean
  readonly toggle: () => void
}

const HideIdentities = createContext<Hiding>({ hidden: false, toggle: () => undefined })

/** "Dölj identiteter": names give way to case numbers everywhere while it is on. */
export function HideIdentitiesProvider({
  initially = false,
  children,
}: {
  readonly initially?: boolean
  readonly children: ReactNode
}) {
  const [hidden, setHidden] = useState(initially)
  const value = useMemo(() => ({ hidden, toggle: () => setHidden((now) => !now) }), [hidden])
  return <HideIdentities.Provider value={value}>{children}</HideIdentities.Provider>
}

export const useHideIdentities = (): Hiding => useContext(HideIdentities)

/** The name to show for a case. */
export const useShownName = () => {
  const { hidden } = useHideIdentities()
  return (card: { readonly name: string; readonly caseNumber: string }) =>
    hidden ? card.caseNumber : card.name
}

/** Contacts at authorities and in the house, and what is known of people beside their cases. All of them invented. */
export interface Contact {
  readonly name: string
  readonly organisation: string
  readonly function: string
  readonly contactWay: string | null
  /** Days before today: when she was put down, last checked, and left. */
  readonly added: number
  readonly verified: number | null
  readonly left?: number
}

/** What people at the unit and at the care units do beside holding cases, and how they are best reached. */
export const workerFunctions: readonly string[] = [
  'mentor för nya',
  'gruppledare',
  'kontaktperson mot Jobbtorg',
  'kontaktperson mot vården',
]

export const unitFunctions: readonly string[] = [
  'rehabkoordinator och fysioterapeut',
  'rehabkoordinator och distriktssköterska',
  'rehabkoordinator på halvtid',
  'rehabkoordinator och kurator',
]

export const workerWays: readonly string[] = [
  'Telefontid 8–9, annars mejl',
  'Mejl, ringer upp samma dag',
  'Via växeln',
  'Bäst på telefon efter lunch',
]

export const contacts: readonly Contact[] = [
  {
    name: 'Gunilla Åkerblom',
    organisation: 'Försäkringskassan',
    function: 'handläggare, sjukersättning',
    contactWay: 'Telefontid vardagar 8–9, annars mejl',
    added: 700,
    verified: 41,
  },
  {
    name: 'Peter Hallin',
    organisation: 'Försäkringskassan',
    function: 'samverkansansvarig',
    contactWay: 'Mejl, svarar inom några dagar',
    added: 690,
    verified: 430,
  },
  {
    name: 'Samira Lundqvist',
    organisation: 'Arbetsförmedlingen',
    function: 'arbetsförmedlare, förstärkt samarbete',
    contactWay: 'Telefon, helst på eftermiddagen',
    added: 520,
    verified: 96,
  },
  {
    name: 'Bengt Norling',
    organisation: 'Arbetsförmedlingen',
    function: 'arbetspsykolog',
    contactWay: 'Via växeln, be att bli uppringd',
    added: 300,
    verified: null,
  },
  {
    name: 'Ylva Hedman',
    organisation: 'Jobbtorg Ekbacken',
    function: 'jobbcoach',
    contactWay: 'Telefon, eller besök i receptionen',
    added: 260,
    verified: 20,
  },
  {
    name: 'Dennis Forsell',
    organisation: 'Jobbtorg Ekbacken',
    function: 'matchare, arbetsträning',
    contactWay: 'Mejl, svarar samma dag',
    added: 610,
    verified: 390,
  },
  {
    name: 'Annika Wretman',
    organisation: 'Finsamteamet',
    function: 'teamledare',
    contactWay: 'Telefontid tisdagar 13–15',
    added: 480,
    verified: 160,
  },
  {
    name: 'Carina Stolt',
    organisation: 'Budgetrådgivningen',
    function: 'budget- och skuldrådgivare',
    contactWay: null,
    added: 215,
    verified: null,
  },
  {
    name: 'Roger Frid',
    organisation: 'Jobbtorg Ekbacken',
    function: 'jobbcoach',
    contactWay: 'Telefon',
    added: 640,
    verified: 420,
    left: 265,
  },
]

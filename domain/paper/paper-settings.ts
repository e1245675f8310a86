import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'

/** What stands on every paper of the unit. */

/** Where the law is named on a form. */
export const lawCodes = [
  /** Secrecy in the social services. */
  'secrecy',
  /** Secrecy in health care. */
  'secrecy-care',
  /** A person's consent lifts it. */
  'secrecy-consent',
  /** Individual plan: the social services' duty, and health care's. */
  'sip-social',
  'sip-care',
  /** Co-ordination of rehabilitation by Försäkringskassan. */
  'fk-coordination',
  /** Financial co-ordination between the parties. */
  'finsam',
  /** Co-ordination for sick-listed patients in health care. */
  'care-coordinator',
  /** The right to an extract of what is kept about oneself. */
  'register-extract',
] as const
export type LawCode = (typeof lawCodes)[number]

const law = z.strictObject({
  text: z.string().trim().min(1).max(200),
  /** Day somebody last saw that it is still so; null: not since it was written down. */
  checkedOn: z.iso.date().refine(isLocalDate).nullable(),
})
export type LawReference = z.infer<typeof law>

/** A picture of `largestLogo` bytes (domain/paper/logo.ts) as a data URL. */
const longestLogo = 700_000

export const paperSettings = z.strictObject({
  /** Street, postal code and place, one a line. */
  address: z.string().trim().max(300),
  phone: z.string().trim().max(100),
  /** PNG or JPEG as a data URL. */
  logo: z
    .string()
    .max(longestLogo)
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/)
    .nullable(),
  /** The line of confidentiality at the end of each paper. */
  secrecy: z.string().trim().max(400),
  laws: z.record(z.enum(lawCodes), law),
})
export type PaperSettings = z.infer<typeof paperSettings>

const unchecked = (text: string): LawReference => ({ text, checkedOn: null })

export const defaultPaperSettings: PaperSettings = {
  address: '',
  phone: '',
  logo: null,
  secrecy:
    'Innehåller uppgifter som omfattas av sekretess. Arbetsmaterial; det som gäller står i personakten.',
  laws: {
    secrecy: unchecked('26 kap. 1 § offentlighets- och sekretesslagen (2009:400)'),
    'secrecy-care': unchecked('25 kap. 1 § offentlighets- och sekretesslagen (2009:400)'),
    'secrecy-consent': unchecked('10 kap. 1 § och 12 kap. 2 § offentlighets- och sekretesslagen (2009:400)'),
    'sip-social': unchecked('10 kap. 8 § socialtjänstlagen (2025:400)'),
    'sip-care': unchecked('16 kap. 4 § hälso- och sjukvårdslagen (2017:30)'),
    'fk-coordination': unchecked('30 kap. socialförsäkringsbalken (2010:110)'),
    finsam: unchecked('lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser'),
    'care-coordinator': unchecked('lagen (2019:1297) om koordineringsinsatser för sjukskrivna patienter'),
    'register-extract': unchecked('artikel 15 i EU:s dataskyddsförordning (2016/679)'),
  },
}

/** Law references nobody has looked at for this long are pointed out. */
export const lawCheckDays = 365

/** What a form needs of the unit: its name and all that stands on its papers. */
export interface Letterhead extends PaperSettings {
  readonly unit: string
}

/** "10 kap. 8 § socialtjänstlagen (2025:400), kontrollerad 2026-03-02"; that it never was is said before it is printed. */
export function lawReference({ laws }: Pick<PaperSettings, 'laws'>, code: LawCode): string {
  const { text, checkedOn } = laws[code]
  return checkedOn === null ? text : `${text}, kontrollerad ${checkedOn}`
}

/** Whether it is time to look the law up again. */
export const isUnchecked = ({ checkedOn }: LawReference, before: LocalDate): boolean =>
  checkedOn === null || checkedOn < before

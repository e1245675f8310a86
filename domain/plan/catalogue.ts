import { z } from 'zod'
import { activityTypes, responsibleParties } from './activity'

/** The unit's own list of insatser to choose from; what is chosen is copied into the activity. */
export const catalogueEntry = z.strictObject({
  name: z.string().trim().min(1).max(200),
  type: z.enum(activityTypes),
  party: z.enum(responsibleParties),
  /** For whom, and how to get there. */
  note: z.string().trim().max(1000),
})
export type CatalogueEntry = z.infer<typeof catalogueEntry>

export const catalogue = z.array(catalogueEntry).max(300)

/** Insatser that the method's texts name; a starting point for the unit's own list. */
export const defaultCatalogue: readonly CatalogueEntry[] = [
  { name: 'Arbetsträning, Jobbtorg', type: 'work', party: 'jobbtorg', note: '' },
  { name: 'Praktik, Jobbtorg', type: 'work', party: 'jobbtorg', note: '' },
  { name: 'Jobbstart', type: 'work', party: 'jobbtorg', note: 'Arbetsförberedande, söks via Jobbtorg.' },
  {
    name: 'Supported Employment',
    type: 'work',
    party: 'jobbtorg',
    note: 'Personligt stöd till individ och arbetsgivare.',
  },
  { name: 'Jobbtorg Unga', type: 'work', party: 'jobbtorg', note: '16–29 år.' },
  { name: 'Arbetsträning, Arbetsförmedlingen', type: 'work', party: 'af', note: '' },
  {
    name: 'Förstärkta samarbetet',
    type: 'work',
    party: 'af',
    note: 'Arbetsförmedlingen och Försäkringskassan.',
  },
  {
    name: 'Sysselsättning via socialpsykiatrin',
    type: 'social',
    party: 'other-unit',
    note: 'Kräver oftast dokumenterad psykiatrisk diagnos.',
  },
  { name: 'Boendestöd', type: 'social', party: 'other-unit', note: 'Via socialpsykiatrin.' },
  {
    name: 'Aktivitetsplatsen',
    type: 'social',
    party: 'other-unit',
    note: 'Förrehabiliterande, Liljeholmen och Fridhemsplan.',
  },
  {
    name: 'Förrehabiliterande insats',
    type: 'social',
    party: 'other-unit',
    note: 'Rutiner, dygnsrytm, social träning.',
  },
  { name: 'Medicinsk rehabilitering', type: 'health', party: 'care', note: '' },
  { name: 'KBT-samtal', type: 'health', party: 'jobbtorg', note: '' },
  { name: 'Hälsoinsats, Jobbtorg', type: 'health', party: 'jobbtorg', note: '' },
  { name: 'Sfi', type: 'skills', party: 'client', note: 'Vuxencentrum.' },
  {
    name: 'Sfi, anpassad',
    type: 'skills',
    party: 'client',
    note: 'Vid t.ex. smärta, trauma eller inlärningssvårigheter.',
  },
  { name: 'Kurs eller utbildning', type: 'skills', party: 'client', note: '' },
  { name: 'Arbetsmarknadsutbildning', type: 'skills', party: 'af', note: '' },
  { name: 'Arbetsförmågebedömning', type: 'inquiry', party: 'af', note: '' },
  {
    name: 'Gemensam kartläggning',
    type: 'inquiry',
    party: 'af',
    note: 'Arbetsförmedlingen och Försäkringskassan.',
  },
  { name: 'Avstämningsmöte', type: 'inquiry', party: 'fk', note: '' },
  { name: 'Kartläggning (Globen)', type: 'inquiry', party: 'social-worker', note: '' },
]

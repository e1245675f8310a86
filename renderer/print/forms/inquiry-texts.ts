import type { InquiryRow } from '../../../domain/documents/inquiry'

/** What the rows of the form ask, with examples of what is meant. */
export const inquiryQuestions: Record<
  InquiryRow,
  { readonly asks: string; readonly examples: string | null }
> = {
  C1: {
    asks: 'Delta i Jobbtorgets verksamheter?',
    examples: 'Ex. arbetsträning eller praktik, hälsoinsatser, KBT-samtal',
  },
  C2: {
    asks: 'Delta i sysselsättning anordnad av kommunen?',
    examples: 'Vid psykiatrisk diagnos, genom socialpsykiatrin',
  },
  C3: { asks: 'Deltar i eller kan delta i medicinsk rehabilitering?', examples: null },
  C4: {
    asks: 'Delta i språkundervisning eller annan kurs/utbildning?',
    examples: 'Kan anpassas, t.ex. vid smärta eller trauma',
  },
  C5: { asks: 'Är personen arbetsför och kan söka arbete?', examples: null },
  C6: {
    asks: 'Förrehabiliterande insats?',
    examples: 'T.ex. social träning, kreativ verkstad, hälsoaktiviteter, träffa arbetsterapeut, vägledning',
  },
  C7: { asks: 'Annat, ange vad?', examples: null },
}

/** What the activities are, for a doctor who does not know them. */
export const inquiryExplanations: readonly (readonly [activity: string, meaning: string])[] = [
  [
    'Jobbtorg',
    'Stöd mot arbete för den som har försörjningsstöd, anpassat efter var och en: praktik, kurs, eller att komma dit varje dag så länge man orkar, till exempel för att söka arbete en timme. Här finns hälsoinsatser som bryter social isolering, KBT, och arbetsträning när arbetsförmågan är oklar. Den som är sjukskriven kan få stöd enligt Supported Employment.',
  ],
  [
    'Sysselsättning',
    'Ges av socialpsykiatrin till den som har en psykiatrisk diagnos och läggs upp efter personen. Målet kan vara att bryta isolering eller att öva på att komma i tid.',
  ],
  [
    'Språkundervisning',
    'Svenska för invandrare (sfi) på Vuxencentrum. Det finns anpassad sfi, till exempel för den som har svårt att lära.',
  ],
  [
    'Förrehabiliterande insatser',
    'Förbereder för insatser hos kommunen eller Arbetsförmedlingen. För den som behöver komma hemifrån och i gång: rutiner och dygnsrytm, en bild av sig själv som frisk snarare än sjuk, rörelse, sammanhang och mening.',
  ],
]

import type { JointMeetingType } from '../../domain/joint-meeting/kinds'

/** What is spoken of in meetings about the work, and what they decide. No client is in any of it. */
export interface Point {
  readonly text: string
  readonly notes: readonly string[]
}

const opening: Point = {
  text: 'Inledning och föregående minnesanteckningar',
  notes: [
    'Minnesanteckningarna lades till handlingarna.',
    'Kort presentationsrunda, nya deltagare hälsades välkomna.',
  ],
}
const earlier: Point = {
  text: 'Beslut från tidigare möten: vad blev det av dem?',
  notes: ['Gicks igenom ett och ett.', 'Det som är kvar följer med till nästa möte.'],
}
const obstacles: Point = {
  text: 'Hinder som behöver lösas tillsammans',
  notes: [
    'Svårt att få läkartid för läkarintyg före första mötet. Lyfts till verksamhetscheferna.',
    'Reseersättningen söks för sent. Informationen behöver ges redan i fas 1.',
  ],
}
const next: Point = {
  text: 'Sammanfattning av beslut och nästa möte',
  notes: ['Besluten lästes upp. Nästa möte om ett halvår.'],
}

export const pointsOf: Readonly<Partial<Record<JointMeetingType, readonly Point[]>>> = {
  'method-development': [
    opening,
    earlier,
    {
      text: 'Perioden i siffror, jämfört med perioden före',
      notes: [
        'Fler står i fas 2 än förra perioden. Väntan på svar från vården är längst.',
        'Andelen med en insats igång har ökat. Parallella insatser kommer igång tidigare.',
      ],
    },
    {
      text: 'Var ärenden stannar, och varför',
      notes: [
        'Mest väntan på läkarintyg och svar på rehabiliteringsförfrågan.',
        'Byte av socialsekreterare märks: planen behöver följa med bättre.',
      ],
    },
    {
      text: 'Rehabiliteringsförfrågningar: svar och svarstider',
      notes: [
        'Svarstiderna skiljer mycket mellan vårdcentralerna. Kompletta svar är fler.',
        'Blanketten fylls i olika. Gemensam genomgång av raderna om insatser.',
      ],
    },
    {
      text: 'Avidentifierade ärenden att lära av',
      notes: ['Två ärenden diskuterades i smågrupper.', 'Ett ärende om SIP som kom för sent i processen.'],
    },
    obstacles,
    next,
  ],
  cooperation: [
    opening,
    earlier,
    {
      text: 'Samverkansrutinen: hur följs den, behöver den ändras?',
      notes: ['Rutinen följs i stort. Avsnittet om sommaren behöver förtydligas.'],
    },
    {
      text: 'Perioden i siffror, jämfört med perioden före',
      notes: ['Årets siffror visades. Målet om en kontaktperson per vårdenhet är nått utom på en.'],
    },
    obstacles,
    { text: 'Mål för det kommande året', notes: ['Samma mål som förra året, med tillägg om svarstider.'] },
    next,
  ],
  jobbtorg: [
    opening,
    earlier,
    {
      text: 'Parallella insatser: vad pågår och vad behövs?',
      notes: ['Fler platser med låg omfattning behövs, två till fyra timmar i veckan.'],
    },
    {
      text: 'Remisser, start och återremisser',
      notes: ['Startmötet hålls nu med alla tre parter på plats.'],
    },
    next,
  ],
  'method-network': [
    opening,
    {
      text: 'Arbetssätt att dela med varandra',
      notes: ['Två stadsdelar visade hur de lägger upp genomgångarna.'],
    },
    { text: 'Laget runt', notes: ['Alla har ont om tid för uppföljning på plats.'] },
    next,
  ],
}

export interface Decided {
  readonly text: string
  readonly result: string
  readonly dropped?: true
}

/** In the order they are made, the oldest first; more than there are meetings for in any register. */
export const decisionsOf: Readonly<Partial<Record<JointMeetingType, readonly Decided[]>>> = {
  'method-development': [
    {
      text: 'Förfrågningar till en vårdcentral går till rehabkoordinatorns funktionsbrevlåda',
      result: 'Alla vårdcentraler utom en har en brevlåda nu.',
    },
    {
      text: 'Ta fram en checklista för vad som ska finnas med i förfrågan',
      result: 'Checklistan används av alla.',
    },
    {
      text: 'Prova gemensamt telefonmöte en gång i månaden',
      result: 'Provades två gånger. För få hade tid, tas inte upp igen.',
      dropped: true,
    },
    { text: 'Bjud in psykiatrimottagningen till mötena', result: 'De har varit med sedan dess.' },
    {
      text: 'Samtyckesblanketten fylls i tillsammans på första mötet',
      result: 'Har kortat väntan, blanketten kommer tillbaka samma dag.',
    },
    {
      text: 'Rutin för när en rehabkoordinator är borta på sommaren',
      result: 'Rutinen gäller från i somras.',
    },
    {
      text: 'Sammanställ frågor till Försäkringskassan inför hösten',
      result: 'Frågorna besvarades på ett besök.',
    },
    { text: 'Visa fasmodellen för nya läkare på vårdcentralerna', result: 'Visad på fyra av sju enheter.' },
    { text: 'Ange i svaret vem som kan svara på följdfrågor', result: 'Står nu sist i alla svar.' },
    {
      text: 'Påminnelse om obesvarad förfrågan efter tre veckor, inte sex',
      result: 'Svarstiderna har blivit kortare.',
    },
    {
      text: 'Samla goda exempel på anpassningar i parallella insatser',
      result: 'Ett första blad är skrivet.',
    },
    { text: 'Träffa verksamhetscheferna om läkartider för läkarintyg', result: 'Mötet är hållet.' },
  ],
  cooperation: [
    { text: 'Samverkansrutinen gäller ett år till', result: 'Rutinen är förlängd och utskickad.' },
    { text: 'Varje vårdenhet utser en kontaktperson', result: 'Alla utom en har utsett någon.' },
    { text: 'Avsnittet om sommaren skrivs om', result: 'Nytt avsnitt är klart.' },
    { text: 'Gemensam information till nyanställda', result: 'Ett blad på en sida är klart.' },
  ],
  jobbtorg: [
    { text: 'Trepartsmöte senast två veckor efter remiss', result: 'Hålls i nio fall av tio.' },
    { text: 'Lista över platser med låg omfattning', result: 'Listan finns och uppdateras varje månad.' },
    { text: 'Återremiss ska alltid ha en skriven orsak', result: 'Orsaken står i alla återremisser.' },
  ],
  'method-network': [
    { text: 'Dela mallen för genomgång med varandra', result: 'Utskickad till alla stadsdelar.' },
    { text: 'Nästa träff handlar om läkarintyg', result: 'Temat är satt.' },
  ],
}

import type { CaseCard, CaseDetail } from '../../domain/contract/cases'

/** The gate to paper for who a client is: what is protected or hidden is gone before a form sees it. */
export function unnamed(detail: CaseDetail): CaseDetail {
  const { card, client } = detail
  return {
    ...detail,
    card: { ...card, name: card.caseNumber, search: '' },
    client: {
      ...client,
      givenName: '',
      familyName: '',
      pin: null,
      birthDate: null,
      phone: null,
      email: null,
      address: null,
      representative: null,
      representativeContact: null,
    },
  }
}

/** The same for a card of a list: a protected identity is not to be told by age or by where she is in care. */
export const unnamedCard = (card: CaseCard): CaseCard =>
  card.protectedIdentity
    ? {
        ...card,
        name: card.caseNumber,
        search: '',
        age: null,
        careUnit: 'skyddade uppgifter',
        coordinator: null,
      }
    : card

/** Whether nothing but the case number may be printed. */
export const isUnnamed = ({ card }: Pick<CaseDetail, 'card'>): boolean => card.name === card.caseNumber

import type { CaseDetail } from '../../domain/contract/cases'

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

/** Where the one who may not be named is treated, and by whom, is not printed either: it says where to look for her. */
export const withoutCare = (detail: CaseDetail): CaseDetail =>
  isUnnamed(detail)
    ? { ...detail, careContacts: [], card: { ...detail.card, careUnit: null, coordinator: null } }
    : detail

/** Whether nothing but the case number may be printed. */
export const isUnnamed = ({ card }: Pick<CaseDetail, 'card'>): boolean => card.name === card.caseNumber

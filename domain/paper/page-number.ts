/** What stands at the foot of a page: counted within its own paper, also when many are printed at once. */
export const pageNumber = (page: number, pages: number): string => `Sida ${page} av ${pages}`

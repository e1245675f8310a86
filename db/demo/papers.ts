import type { Cast } from './case-story'
import { tellInquiries } from './inquiries'
import { tellReferrals } from './referrals'
import { tellSips } from './sips'
import type { Scene } from './story'

/** The papers of a case that others answer or sign, in the order they are mostly needed. */
export function tellPapers(scene: Scene, cast: Cast): void {
  tellInquiries(scene, cast)
  tellSips(scene, cast)
  tellReferrals(scene, cast)
}

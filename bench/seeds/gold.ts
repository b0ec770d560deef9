/** The shape of the editor's timeline (`seeds-gold.json`), as far as the bench reads it. */
export interface GoldSpan {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldDate {
  readonly edtf: string | null;
  /** First and last day, inclusive, ISO; null where open. */
  readonly start: string | null;
  readonly end: string | null;
}

export interface GoldEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly priority: number;
  readonly date: GoldDate;
  readonly mentions: readonly (GoldSpan & { readonly role: string })[];
}

export interface Gold {
  readonly events: readonly GoldEvent[];
  readonly notEventsRegions: readonly (GoldSpan & { readonly kind: string })[];
  readonly traps: readonly (GoldSpan & { readonly why: string })[];
}

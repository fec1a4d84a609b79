/** A sentence or name in both languages of the product. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Text;

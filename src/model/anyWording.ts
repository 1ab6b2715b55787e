/** The loose shape every wording fits, for code that walks steps without knowing which. */
export interface AnyFieldWording {
  readonly label: string;
  readonly hint?: string;
  readonly evidence?: string;
  readonly points?: readonly string[];
  readonly options?: Readonly<Record<string, string>>;
  readonly lowest?: string;
  readonly highest?: string;
  readonly add?: string;
  readonly one?: string;
  readonly items?: Readonly<Record<string, AnyFieldWording>>;
}
export interface AnyWording {
  readonly title: string;
  readonly lead?: string;
  readonly topics: Readonly<
    Record<string, { readonly title: string; readonly lead?: string; readonly guidance?: readonly string[] }>
  >;
  readonly fields: Readonly<Record<string, AnyFieldWording>>;
}

/** Branded ids: opaque random text (UUID), never derived from a person, and local dates. */
declare const brand: unique symbol;
type Branded<B extends string> = string & { readonly [brand]: B };

export type EntryId = Branded<'EntryId'>;
export type StreamId = Branded<'StreamId'>;
export type PersonId = Branded<'PersonId'>;
export type DeviceId = Branded<'DeviceId'>;
export type DraftId = Branded<'DraftId'>;
/** `YYYY-MM-DD` in Europe/Copenhagen, whatever the device's own zone is. Compares as text. */
export type LocalDate = Branded<'LocalDate'>;
/** ISO 8601 with milliseconds and the Copenhagen offset, e.g. `2026-11-22T10:42:13.120+01:00`. Never orders anything. */
export type Instant = Branded<'Instant'>;

export const asEntryId = (text: string): EntryId => text as EntryId;
export const asStreamId = (text: string): StreamId => text as StreamId;
export const asPersonId = (text: string): PersonId => text as PersonId;
export const asDeviceId = (text: string): DeviceId => text as DeviceId;
export const asDraftId = (text: string): DraftId => text as DraftId;
export const asLocalDate = (text: string): LocalDate => text as LocalDate;
export const asInstant = (text: string): Instant => text as Instant;

/** A new opaque id from the platform's cryptographic generator. */
export const newId = (): string => crypto.randomUUID();

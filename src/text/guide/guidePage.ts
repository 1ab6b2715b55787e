/** The pages of the guide in the order they are read: one per thing people come to do. */
export const guidePageIds = [
  'askRoutinely',
  'somebodyTells',
  'notification',
  'situation',
  'risk',
  'plan',
  'wayOn',
  'followUp',
  'measures',
  'planGroup',
  'groupSession',
  'notes',
  'handingOver',
  'sendCase',
  'workday',
] as const;
export type GuidePageId = (typeof guidePageIds)[number];

/** One page: a few steps in order, and what to remember. What stands in »…« is said by the product in these words. */
export interface GuidePage {
  readonly title: string;
  readonly purpose: string;
  readonly where: string;
  readonly steps: readonly string[];
  readonly remember: readonly string[];
}

export const officeGuideIds = ['itDepartment', 'leads', 'dataProtection'] as const;
export type OfficeGuideId = (typeof officeGuideIds)[number];

/** A page for those who prepare the ground: points by subject, in no order. */
export interface OfficeGuide {
  readonly title: string;
  readonly purpose: string;
  readonly parts: readonly { readonly title: string; readonly points: readonly string[] }[];
}

/** The same keys and as many lines as the Danish master, each with words of its own. */
export type SameShape<T> = T extends string ? string : { readonly [K in keyof T]: SameShape<T[K]> };

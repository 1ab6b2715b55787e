import { askingEn } from './asking.en.ts';
import { assessingEn } from './assessing.en.ts';
import { dataProtectionEn } from './dataProtection.en.ts';
import { everydayEn } from './everyday.en.ts';
import { groupsEn } from './groups.en.ts';
import type { GuidePage, GuidePageId, OfficeGuide, OfficeGuideId } from './guidePage.ts';
import { itDepartmentEn } from './itDepartment.en.ts';
import { leadsEn } from './leads.en.ts';
import { measuringEn } from './measuring.en.ts';
import { machinesEn } from './machines.en.ts';
import { onwardsEn } from './onwards.en.ts';
import { togetherEn } from './together.en.ts';

export const guidePagesEn: Readonly<Record<GuidePageId, GuidePage>> = {
  ...askingEn,
  ...assessingEn,
  ...onwardsEn,
  ...measuringEn,
  ...groupsEn,
  ...everydayEn,
  ...togetherEn,
  ...machinesEn,
};
export const officeGuidesEn: Readonly<Record<OfficeGuideId, OfficeGuide>> = {
  itDepartment: itDepartmentEn,
  leads: leadsEn,
  dataProtection: dataProtectionEn,
};

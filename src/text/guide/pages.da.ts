import { askingDa } from './asking.da.ts';
import { assessingDa } from './assessing.da.ts';
import { dataProtectionDa } from './dataProtection.da.ts';
import { everydayDa } from './everyday.da.ts';
import { groupsDa } from './groups.da.ts';
import type { GuidePage, GuidePageId, OfficeGuide, OfficeGuideId } from './guidePage.ts';
import { itDepartmentDa } from './itDepartment.da.ts';
import { leadsDa } from './leads.da.ts';
import { measuringDa } from './measuring.da.ts';
import { machinesDa } from './machines.da.ts';
import { onwardsDa } from './onwards.da.ts';
import { togetherDa } from './together.da.ts';

export const guidePagesDa: Readonly<Record<GuidePageId, GuidePage>> = {
  ...askingDa,
  ...assessingDa,
  ...onwardsDa,
  ...measuringDa,
  ...groupsDa,
  ...everydayDa,
  ...togetherDa,
  ...machinesDa,
};
export const officeGuidesDa: Readonly<Record<OfficeGuideId, OfficeGuide>> = {
  itDepartment: itDepartmentDa,
  leads: leadsDa,
  dataProtection: dataProtectionDa,
};

import type { SourceRef } from './define.ts';
import type { Compartment, Role } from './vocabulary.ts';

/** What the keys of one role open. */
export interface RoleAccess {
  /** In every case, and in the office's own stream. */
  readonly opens: readonly Compartment[];
  /**
   * In cases this person has begun themselves, until a colleague whose role opens it goes on there: help is recorded by
   * everybody, whatever their role.
   */
  readonly makes: readonly Compartment[];
  /** What a colleague who holds it may share of one single case. */
  readonly perCase: readonly Compartment[];
}

const office = ['staff', 'settings', 'audit'] as const satisfies readonly Compartment[];

/**
 * Role by role, what the keys open. A caseworker never needs the details of a risk evaluation, a group leader never the
 * case file, a lead no citizen's identity (model 2022, p. 15). Whoever holds several roles opens what any of them opens.
 */
export const roleAccess: Readonly<Record<Role, RoleAccess>> = {
  caseworker: {
    opens: ['identity', 'contact', 'emergency', 'intake', 'participation', 'statistics', ...office],
    makes: ['caseFile'],
    perCase: ['caseFile'],
  },
  keyStaff: {
    opens: [
      'identity',
      'contact',
      'emergency',
      'intake',
      'caseFile',
      'participation',
      'statistics',
      'group',
      ...office,
    ],
    makes: [],
    perCase: [],
  },
  groupLeader: {
    opens: ['participation', 'emergency', 'group', ...office],
    makes: ['contact', 'intake', 'caseFile', 'statistics'],
    perCase: ['contact'],
  },
  lead: { opens: ['statistics', ...office], makes: ['contact', 'intake', 'caseFile'], perCase: [] },
};

/** Where the table comes from. */
export const accessSource: SourceRef = { work: 'model2022', place: 'p. 15' };

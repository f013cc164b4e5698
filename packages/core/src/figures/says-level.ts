/** Which figures say how much there is of something, and which how that compares with something else. */
import type { Building } from './building.js';
import type { Role } from './figure.js';

/** Whether a figure says how much there is, with an indicator or without: `đạt 91,074 triệu người`, `63 tỉnh`. */
export function saysLevel({ role }: { readonly role: Role }): boolean {
  return role === 'level' || role === 'other';
}

/** Whether a figure says how much there is, or how much is to be reached: `chỉ tiêu 95,15%`. */
export function saysLevelOrTarget(figure: { readonly role: Role }): boolean {
  return figure.role === 'target' || saysLevel(figure);
}

/** `98,7% hồ sơ đúng hạn` may be a rule; `đạt 98,7%` is a result, which holds where and when the sentence says. */
export function isResult({ kind, view, from }: Pick<Building, 'kind' | 'view' | 'from'>): boolean {
  return kind === 'percent' && view.words[from - 1]?.norm === 'đạt';
}

/** Roles that say how a level has changed. */
export const CHANGE_ROLES: ReadonlySet<Role> = new Set(['growth', 'difference', 'multiple']);

/** Roles that set a figure against another level: of another time, of a target, of a whole. */
export const COMPARING_ROLES: ReadonlySet<Role> = new Set([...CHANGE_ROLES, 'gap', 'share']);

/** Roles that say how a figure relates to another, and so inherit that other's indicator. */
export const RELATIVE_ROLES: ReadonlySet<Role> = new Set([...COMPARING_ROLES, 'average']);

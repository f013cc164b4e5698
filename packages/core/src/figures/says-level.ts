/** Which figures say how much there is of something, and not how that compares with something else. */
import type { Role } from './figure.js';

/** Whether a figure says how much there is, with an indicator or without: `đạt 91,074 triệu người`, `63 tỉnh`. */
export function saysLevel({ role }: { readonly role: Role }): boolean {
  return role === 'level' || role === 'other';
}

/** Whether a figure says how much there is, or how much is to be reached: `chỉ tiêu 95,15%`. */
export function saysLevelOrTarget(figure: { readonly role: Role }): boolean {
  return figure.role === 'target' || saysLevel(figure);
}

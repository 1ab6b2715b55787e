import { asLocalDate, type LocalDate } from '../entries/ids.ts';
import { checkAgainAfterDays } from '../model/directoryNumbers.ts';
import { plusDays } from './dates.ts';

/**
 * Whether content that ages may be shown without a mark: 'toCheck' while nobody here has confirmed it, 'tooOld' when
 * it was last looked up more than 180 days before `today`, whoever confirmed it.
 */
export function checkMark(
  content: { readonly checkedOn: string; readonly mark: 'toCheck' | 'confirmed' },
  today: LocalDate,
): 'confirmed' | 'toCheck' | 'tooOld' {
  if (plusDays(asLocalDate(content.checkedOn), checkAgainAfterDays) < today) return 'tooOld';
  return content.mark;
}

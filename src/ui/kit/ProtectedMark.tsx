import { useText } from '../useText.tsx';

/** Beside what must not reach the person using violence. Neutral: a lock and two words. */
export function ProtectedMark() {
  const { field } = useText().frame;
  return (
    <span className="kit-protected">
      <span aria-hidden="true" className="kit-protected-shape" />
      {field.protectedInfo}
    </span>
  );
}

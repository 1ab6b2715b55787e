import { exportProfiles, type ExportProfile } from '../../model/vocabulary.ts';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Hint } from '../kit/Hint.tsx';
import { useNotesWords } from './words.ts';

/** Who it is for, with what each way is meant for. Nothing is chosen beforehand. */
export function ChooseProfile(props: {
  readonly profile: ExportProfile | null;
  readonly onChange: (profile: ExportProfile) => void;
}) {
  const words = useNotesWords().profile;
  return (
    <FieldSet id="notes-profile" legend={words.legend}>
      <Choices layout="lines">
        {exportProfiles.map((profile) => (
          <div key={profile}>
            <Choice
              kind="radio"
              id={`notes-profile-${profile}`}
              name="notes-profile"
              label={words.name[profile]}
              describedBy={`notes-use-${profile}`}
              checked={props.profile === profile}
              onChange={() => props.onChange(profile)}
            />
            <div id={`notes-use-${profile}`}>
              <Hint>{words.use[profile]}</Hint>
            </div>
          </div>
        ))}
      </Choices>
    </FieldSet>
  );
}

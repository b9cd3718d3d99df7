import {
  describeText,
  FieldFrame,
  MarkdownField,
} from '@debrief/backstage-plugin-debrief-react';
import { useGameDayField, useSession } from '../session/SessionContext';

/** A Markdown text of the plan. */
export function PlanMarkdown(props: {
  path: 'scenario' | 'blastRadius' | 'summary';
  label: string;
  placeholder?: string;
}) {
  const { path, label } = props;
  const { session } = useSession();
  const [value, setValue] = useGameDayField(path);
  return (
    <FieldFrame
      autosave={session.gameDay}
      path={path}
      label={label}
      withLabel
      describe={describeText}
      fromText={text => text}
    >
      <MarkdownField
        label={label}
        value={value}
        onChange={setValue}
        placeholder={props.placeholder}
        minRows={2}
      />
    </FieldFrame>
  );
}

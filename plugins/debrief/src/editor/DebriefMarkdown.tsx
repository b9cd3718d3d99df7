import {
  describeText,
  FieldFrame,
  MarkdownField,
} from '@debrief/backstage-plugin-debrief-react';
import type { DebriefFields } from './model/debriefFields';
import { useEditor } from './session/EditorContext';
import { useDebriefField } from './session/useDebriefField';

type TextPath = {
  [P in keyof DebriefFields]: DebriefFields[P] extends string
    ? string extends DebriefFields[P]
      ? P
      : never
    : never;
}[keyof DebriefFields];

export interface DebriefMarkdownProps {
  path: TextPath;
  label: string;
  hint?: string;
  placeholder?: string;
  minRows?: number;
}

/** A Markdown text of the debrief. */
export function DebriefMarkdown(props: DebriefMarkdownProps) {
  const { path, label } = props;
  const { session } = useEditor();
  const [value, setValue] = useDebriefField(path);
  return (
    <FieldFrame
      autosave={session.debrief}
      path={path}
      label={label}
      withLabel
      hint={props.hint}
      describe={describeText}
      fromText={text => text}
    >
      <MarkdownField
        label={label}
        value={value}
        onChange={setValue}
        placeholder={props.placeholder}
        minRows={props.minRows ?? 3}
      />
    </FieldFrame>
  );
}

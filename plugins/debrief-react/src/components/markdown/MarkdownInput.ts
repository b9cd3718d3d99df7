import { MarkdownEdit } from './markdownFormats';

/** What both inputs of a Markdown field take. */
export interface MarkdownInputProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onFocus?: () => void;
  placeholder?: string;
  minRows: number;
  disabled?: boolean;
  /** Whoever was writing in another input goes on in this one. */
  continues?: boolean;
}

/** What the toolbar needs of the input, whichever it is. */
export interface MarkdownInputHandle {
  selection(): { text: string; start: number; end: number };
  apply(edit: MarkdownEdit): void;
}

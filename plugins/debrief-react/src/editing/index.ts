export { ConflictView } from './conflict/ConflictView';
export type { ConflictViewProps } from './conflict/ConflictView';
export { ChoiceChips } from './fields/ChoiceChips';
export {
  describeList,
  describeNumber,
  describeText,
} from './fields/describeValue';
export type { Describe } from './fields/describeValue';
export { FieldFrame } from './fields/FieldFrame';
export type { FieldFrameProps } from './fields/FieldFrame';
export { NumberField } from './fields/NumberField';
export type { NumberFieldProps } from './fields/NumberField';
export { SelectField } from './fields/SelectField';
export type { SelectFieldProps } from './fields/SelectField';
export { TextInput } from './fields/TextInput';
export { TextRow } from './fields/TextRow';
export type { TextRowProps } from './fields/TextRow';
export { useQuietInputs } from './fields/useQuietInputs';
export { useReadableErrors } from './fields/useReadableErrors';
export { ConnectionNotice } from './notices/ConnectionNotice';
export type { ConnectionNoticeProps } from './notices/ConnectionNotice';
export { RestoredNotice } from './notices/RestoredNotice';
export { SavedAnnouncement } from './notices/SavedAnnouncement';
export { AddButton } from './rows/AddButton';
export { CloseButton } from './rows/CloseButton';
export { FocusedButton } from './rows/FocusedButton';
export { RefRow } from './rows/RefRow';
export type { RefRowProps } from './rows/RefRow';
export { rememberPlace } from './rows/rememberPlace';
export { RemoveButton } from './rows/RemoveButton';
export { RowFrame } from './rows/RowFrame';
export type { RowFrameProps } from './rows/RowFrame';
export { useRowStyles } from './rows/useRowStyles';
export { goToSection } from './sections/goToSection';
export { SavedIcon } from './sections/SavedIcon';
export { Section } from './sections/Section';
export type { SectionProps } from './sections/Section';
export { SectionList } from './sections/SectionList';
export { SectionsProvider } from './sections/SectionsContext';
export type { PageSection, SectionStatus } from './sections/SectionsContext';
export { EntityRoleRows } from './rows/EntityRoleRows';
export { LineRows } from './rows/LineRows';

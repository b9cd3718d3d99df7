import { SpokenText } from '../../components/page/SpokenText';
import { worstOf } from '../../saving/savedStatus';
import { useT } from '../useT';
import { useSections } from '../sections/SectionsContext';

/** Says aloud when something is in the way of saving. */
export function SavedAnnouncement() {
  const t = useT();
  const { status } = worstOf(useSections().map(it => it.status.saved));
  // Every keystroke is unsaved for a second; that is nothing to talk about.
  const isCalm =
    status === 'saved' || status === 'typing' || status === 'saving';
  return (
    <SpokenText role="status">{isCalm ? '' : t(`saved.${status}`)}</SpokenText>
  );
}

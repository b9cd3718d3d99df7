import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import { useT } from '../useT';
import { useSections } from '../sections/SectionsContext';

/**
 * Says which texts were not saved when the page was left, and are here again.
 *
 * @param props - `sections` are the ids of those that hold one
 */
export function RestoredNotice(props: { sections: ReadonlySet<string> }) {
  const t = useT();
  const names = useSections()
    .filter(it => props.sections.has(it.id))
    .map(it => it.name);
  const [isClosed, setClosed] = useState(false);
  if (isClosed || names.length === 0) {
    return null;
  }
  return (
    <Alert
      severity="info"
      onClose={() => setClosed(true)}
      closeText={t('connection.close')}
    >
      {t('connection.restored', { sections: names.join(', ') })}
    </Alert>
  );
}

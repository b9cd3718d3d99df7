import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Debrief,
  debriefUpdatePermission,
  Page,
  Revision,
} from '@debrief/backstage-plugin-debrief-common';
import {
  QueryView,
  typeStyles,
  usePermissionAnswer,
  ViewedQuery,
  ZoneNote,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { debriefReadingTranslationRef } from './translation';
import { NothingYet } from './NothingYet';
import { RestoreDialog } from './RestoreDialog';
import { RevisionLine } from './RevisionLine';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  zone: {
    margin: 0,
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** Who changed what and when, and the way back. */
export function HistorySection(props: {
  debrief: Debrief;
  query: ViewedQuery<Page<Revision>>;
}) {
  const { debrief } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const [restored, setRestored] = useState<number | null>(null);
  const { allowed } = usePermissionAnswer({
    permission: debriefUpdatePermission,
    resourceRef: debrief.id,
  });
  return (
    <Section
      id="history"
      note={t('history.version', { version: String(debrief.version) })}
    >
      <QueryView query={props.query}>
        {page => (
          <>
            {page.items.length > 0 && (
              <p className={classes.zone}>
                <ZoneNote at={page.items[0].at} />
              </p>
            )}
            <ul className={classes.list}>
              {page.items.map(revision => (
                <RevisionLine
                  key={revision.version}
                  revision={revision}
                  onRestore={
                    allowed && revision.version !== debrief.version
                      ? () => setRestored(revision.version)
                      : undefined
                  }
                />
              ))}
            </ul>
            {page.totalItems > page.items.length && (
              <NothingYet text={t('history.older')} />
            )}
          </>
        )}
      </QueryView>
      {restored !== null && (
        <RestoreDialog
          debrief={debrief}
          version={restored}
          onClose={() => setRestored(null)}
        />
      )}
    </Section>
  );
}

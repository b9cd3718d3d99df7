import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ImportedDocument,
  targetsOf,
} from '@debrief/backstage-plugin-debrief-common';
import {
  Disclosure,
  IncidentPicture,
  InstantText,
  typeStyles,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefImportsTranslationRef } from '../translation';
import { findDoubts, severityOf } from '../batch/doubts';
import type { ImportDefaults, ImportedFile } from '../batch/importedFile';
import { CountermeasureList } from './CountermeasureList';
import { TimelineList } from './TimelineList';
import { WarningList } from './WarningList';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 4),
    margin: theme.spacing(0.5, 0, 1),
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    '& dt': {
      ...typeStyles.qualifying,
      color: theme.palette.text.secondary,
    },
    '& dd': { margin: 0, fontVariantNumeric: 'tabular-nums' },
  },
  picture: { flex: '0 1 192px', minWidth: 160 },
  doubts: { margin: theme.spacing(0.5, 0) },
}));

const shownMarks = [
  'startedAt',
  'detectedAt',
  'mitigatedAt',
  'resolvedAt',
] as const;

/** What was understood of a document, and what was not. */
export function DocumentPreview(props: {
  file: ImportedFile;
  document: ImportedDocument;
  defaults: ImportDefaults;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const settings = useDebriefSettings();
  const { file, document, defaults } = props;
  const { timeline, countermeasures, warnings } = document;
  const { marks } = document.debrief;
  const severity = severityOf(file, defaults);
  const openDoubts = findDoubts(file, defaults);
  const zone = { timeZone: defaults.timeZone };
  return (
    <>
      <div className={classes.facts}>
        <dl className={classes.marks}>
          {shownMarks.map(mark => {
            const value = marks[mark];
            return (
              value && (
                <div key={mark}>
                  <dt>{t(`document.marks.${mark}`)}</dt>
                  <dd>
                    <InstantText value={value} format="dateTime" {...zone} />
                  </dd>
                </div>
              )
            );
          })}
        </dl>
        {marks.startedAt && (
          <div className={classes.picture}>
            <IncidentPicture
              variant="strip"
              marks={marks}
              severity={severity}
              targets={targetsOf({ marks, severity }, settings)}
            />
          </div>
        )}
      </div>
      {openDoubts.length > 0 && (
        <p className={classes.doubts}>
          {t('document.doubts')}{' '}
          {openDoubts.map(doubt => t(`document.doubt.${doubt}`)).join(', ')}
        </p>
      )}
      {timeline.length > 0 && (
        <Disclosure
          summary={t('document.timeline', { count: timeline.length })}
        >
          <TimelineList entries={timeline} timeZone={defaults.timeZone} />
        </Disclosure>
      )}
      {countermeasures.length > 0 && (
        <Disclosure
          summary={t('document.countermeasures', {
            count: countermeasures.length,
          })}
        >
          <CountermeasureList countermeasures={countermeasures} />
        </Disclosure>
      )}
      {warnings.length > 0 && (
        <Disclosure
          summary={t('document.warnings', { count: warnings.length })}
        >
          <WarningList warnings={warnings} content={file.content} />
        </Disclosure>
      )}
    </>
  );
}

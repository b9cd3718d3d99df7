import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Marks,
  TimelineEntry,
} from '@debrief/backstage-plugin-debrief-common';
import {
  notPrintedClass,
  QueryView,
  ViewedQuery,
  ZoneSwitch,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { debriefReadingTranslationRef } from './translation';
import { NothingYet } from './NothingYet';
import { Section } from './Section';
import { Timeline } from './Timeline';
import { isTurningPoint, timelineRowsOf } from './timelineRows';

// Below this nobody looks for a shorter one.
const longTimeline = 12;

/** What happened when, in the zone of whoever reads it. */
export function TimelineSection(props: {
  query: ViewedQuery<TimelineEntry[]>;
  marks: Marks;
}) {
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const [isShortened, setShortened] = useState(false);
  const rows = timelineRowsOf(props.query.data ?? [], props.marks);
  const shown = rows.filter(row => !isShortened || isTurningPoint(row));
  const count = rows.length;
  return (
    <Section
      id="timeline"
      note={
        count > 0 &&
        (isShortened
          ? t('timeline.countOf', {
              shown: String(shown.length),
              total: String(count),
            })
          : t('timeline.count', { count }))
      }
      action={count > 0 && <ZoneSwitch />}
    >
      <QueryView query={{ ...props.query, data: props.query.data && { rows } }}>
        {data =>
          data.rows.length === 0 ? (
            <NothingYet />
          ) : (
            <>
              <Timeline rows={data.rows} isShortened={isShortened} />
              {count > longTimeline && (
                <Button
                  className={notPrintedClass}
                  style={{ textTransform: 'none' }}
                  size="small"
                  color="primary"
                  onClick={() => setShortened(!isShortened)}
                >
                  {isShortened
                    ? t('timeline.showAll', { total: String(count) })
                    : t('timeline.showFew')}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

import { Section } from '@debrief/backstage-plugin-debrief-react';
import { ReactNode } from 'react';
import { pathsOfSection, PlanSection as Name } from '../model/gameDayFields';
import { useSession } from '../session/SessionContext';

/** A section of the plan, whose fields are sent when one goes elsewhere. */
export function PlanSection(props: {
  section: Name;
  hint?: string;
  children: ReactNode;
}) {
  const { gameDay } = useSession().session;
  const paths = pathsOfSection(props.section);
  return (
    <Section
      section={props.section}
      hint={props.hint}
      onPause={() => gameDay.flush(paths)}
      onLeave={() => gameDay.leave(paths)}
    >
      {props.children}
    </Section>
  );
}

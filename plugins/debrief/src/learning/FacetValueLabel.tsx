import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { debriefKinds } from '@debrief/backstage-plugin-debrief-common';
import {
  KindIcon,
  KindLabel,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { debriefLearningTranslationRef } from './translation';
import { FacetName } from './filterNames';

/** A value of a facet, as people call it. */
export function FacetValueLabel(props: { name: FacetName; value: string }) {
  const { name, value } = props;
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  const settings = useDebriefSettings();
  if (name === 'type') {
    return <TypeLabel type={value} />;
  }
  if (name === 'kind') {
    const kind = debriefKinds.find(it => it === value);
    return kind ? <KindLabel kind={kind} /> : <>{value}</>;
  }
  if (name === 'severity') {
    return (
      <>
        {value === 'none'
          ? t('noSeverity')
          : settings.severities.find(it => it.id === value)?.title ?? value}
      </>
    );
  }
  if (name === 'factor') {
    return (
      <>
        {settings.factorCategories.find(it => it.id === value)?.title ?? value}
      </>
    );
  }
  if (name === 'entityRef') {
    return <EntityDisplayName entityRef={value} hideIcon disableTooltip />;
  }
  return <>{value}</>;
}

function TypeLabel(props: { type: string }) {
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  if (props.type === 'countermeasure') {
    return (
      <>
        <KindIcon kind="countermeasure" fontSize="inherit" />{' '}
        {t('type.countermeasure')}
      </>
    );
  }
  if (props.type === 'game-day') {
    return (
      <>
        <KindIcon kind="game-day" fontSize="inherit" /> {t('type.gameDay')}
      </>
    );
  }
  return (
    <>
      <KindIcon kind="incident" fontSize="inherit" /> {t('type.debrief')}
    </>
  );
}

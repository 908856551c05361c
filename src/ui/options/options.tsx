import { useEffect, useState } from 'preact/hooks';
import type { ManagedState, SettingsProblem } from '../../platform/protocol';
import { PolicyProblems } from '../components/policy-problems';
import { Problem } from '../components/problem';
import { type MessageId, useLanguage } from '../language';
import { Playground } from '../playground/playground';
import { AboutSection } from './about-section';
import { AccountsSection } from './accounts-section';
import { ChecklistSection } from './checklist-section';
import { DataSection } from './data-section';
import { LanguageSection } from './language-section';
import { MutesSection } from './mutes-section';
import { OrganisationsSection } from './organisations-section';
import { PacksSection } from './packs-section';
import { RulesSection } from './rules-section';
import type { OptionsData } from './section';
import { SitesSection } from './sites-section';
import { StatisticsSection } from './statistics-section';

const SECTIONS = [
  { id: 'organisations', title: 'sectionOrganisations', Content: OrganisationsSection },
  { id: 'packs', title: 'sectionPacks', Content: PacksSection },
  { id: 'rules', title: 'sectionRules', Content: RulesSection },
  { id: 'accounts', title: 'sectionAccounts', Content: AccountsSection },
  { id: 'sites', title: 'sectionSites', Content: SitesSection },
  { id: 'muted', title: 'sectionMuted', Content: MutesSection },
  { id: 'checklist', title: 'checklistTitle', Content: ChecklistSection },
  { id: 'playground', title: 'sectionPlayground', Content: Playground },
  { id: 'statistics', title: 'sectionStatistics', Content: StatisticsSection },
  { id: 'language', title: 'sectionLanguage', Content: LanguageSection },
  { id: 'data', title: 'sectionData', Content: DataSection },
  { id: 'about', title: 'sectionAbout', Content: AboutSection },
] as const satisfies readonly {
  id: string;
  title: MessageId;
  Content: (props: OptionsData) => unknown;
}[];

/** The settings: one section at a time, each with an address of its own. */
export function Options(
  props: Omit<OptionsData, 'packs'> & {
    readonly packs: OptionsData['packs'] | undefined;
    readonly problem?: SettingsProblem | undefined;
    readonly managed?: ManagedState | undefined;
    readonly reset: () => void;
  },
) {
  const { t } = useLanguage();
  const current = useHash();
  const section = SECTIONS.find(({ id }) => id === current) ?? SECTIONS[0];
  const { packs } = props;
  return (
    <div class="options">
      <header class="options-head">
        <h1>{t('settingsTitle')}</h1>
        <nav aria-label={t('settingsTitle')}>
          <ul class="bare-list">
            {SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section.id ? 'page' : undefined}>
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <section class="options-body" aria-labelledby="section-title">
        <h2 id="section-title">{t(section.title)}</h2>
        <PolicyProblems managed={props.managed} />
        {props.problem ? (
          <Problem problem={props.problem} onReset={props.reset} />
        ) : (
          packs && <section.Content {...props} packs={packs} />
        )}
      </section>
    </div>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const changed = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', changed);
    // It may have changed between the first drawing and now.
    changed();
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
}

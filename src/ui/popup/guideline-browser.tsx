import { useState } from 'preact/hooks';
import type { RuleOverride } from '../../core/context';
import type { AccountRole } from '../../core/draft';
import type { ListedPack } from '../../platform/protocol';
import { Disclosure } from '../components/disclosure';
import { GuidelineItem } from '../components/guideline-item';
import { SearchField } from '../components/search-field';
import { type GuidelineSection, sectionsOf } from '../guidelines';
import { useLanguage } from '../language';

/** All guidelines of one's organisations: under the source's own headings, searchable, filtered by what applies. */
export function GuidelineBrowser(props: {
  readonly packs: readonly ListedPack[];
  readonly roles: readonly AccountRole[];
  readonly overrides: readonly RuleOverride[];
}) {
  const { t, lang } = useLanguage();
  const [query, setQuery] = useState('');
  const [mine, setMine] = useState(true);
  const searching = query.trim() !== '';
  const lists = props.packs.map((listed) => ({
    listed,
    sections: sectionsOf(listed, { query, roles: mine ? props.roles : undefined, lang }),
  }));
  const count = lists.reduce((sum, { sections }) => sum + sizeOf(sections), 0);
  return (
    <section aria-labelledby="guidelines-title">
      <div class="title-row">
        <h2 id="guidelines-title">{t('guidelinesTitle')}</h2>
        <label class="check-line">
          <input type="checkbox" checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
          {t('appliesToMe')}
        </label>
      </div>
      <SearchField label={t('searchGuidelines')} value={query} onInput={setQuery} />
      <p class="unseen" role="status">
        {searching ? t('guidelineCount', { count }) : ''}
      </p>
      {count === 0 && <p class="hint">{t('searchNothing')}</p>}
      {lists.map(({ listed, sections }) => (
        <PackGuidelines
          key={listed.pack.id}
          listed={listed}
          sections={sections}
          searching={searching}
          overrides={props.overrides}
        />
      ))}
    </section>
  );
}

function PackGuidelines(props: {
  readonly listed: ListedPack;
  readonly sections: readonly GuidelineSection[];
  readonly searching: boolean;
  readonly overrides: readonly RuleOverride[];
}) {
  const { t, say } = useLanguage();
  const { pack } = props.listed;
  if (props.sections.length === 0) return null;
  return (
    <div class="pack-guidelines">
      <h3>{say(pack.name)}</h3>
      <p class="hint">
        {pack.source.lastUpdated
          ? t('sourceDated', { date: pack.source.lastUpdated, title: pack.source.title })
          : pack.source.title}
      </p>
      {props.sections.map((section) => (
        // The key changes with the kind of list, so that sections opened by a search close again after it.
        <Disclosure
          key={`${props.searching} ${section.title}`}
          class="section"
          open={props.searching}
          summary={
            <>
              <h4 class="section-title">{section.title}</h4>
              <span class="count">{section.guidelines.length}</span>
            </>
          }
        >
          {() => (
            <ul class="bare-list">
              {section.guidelines.map((listed) => (
                <li key={listed.ref}>
                  <GuidelineItem listed={listed} overrides={props.overrides} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ))}
    </div>
  );
}

function sizeOf(sections: readonly GuidelineSection[]): number {
  return sections.reduce((sum, { guidelines }) => sum + guidelines.length, 0);
}

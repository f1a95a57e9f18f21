import { Loader, Switch, Text, Title } from '@mantine/core';
import type { LibraryOverview } from '../../../shared/library/library-record.ts';
import { isRuleOn, type LintRule } from '../../../shared/linting/lint-rule.ts';
import { api } from '../../client/api.ts';
import { useFeedbackRules } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useMayChange } from '../../ui/may-change.ts';
import { showFailure } from '../../ui/notices.tsx';
import { figuresInWords } from './figures-in-words.ts';
import styles from './RulesView.module.css';

interface Props {
  overview: LibraryOverview;
}

/** Every rule feedback is looked over with: what it looks for, why, how good it is, and its switch. */
export function RulesView({ overview }: Props) {
  const { value, error, refresh } = useFeedbackRules();
  const mayChange = useMayChange();
  const { settings } = overview;

  const turn = async (rule: LintRule, on: boolean) => {
    const { [rule.id]: _, ...others } = settings.ruleSwitches ?? {};
    const ruleSwitches = on === rule.onByDefault ? others : { ...others, [rule.id]: on };
    try {
      await api.library.updateSettings({ settings: { ...settings, ruleSwitches } });
    } catch (failure) {
      showFailure(sentenceFor(failure));
    }
  };

  return (
    <main className={styles.view}>
      <div className={styles.column}>
        <Title order={1} size="h3">
          What the feedback rules look for
        </Title>
        <Text c="var(--ink-soft)" mt={4}>
          Rules point at words worth a second look, say why, and offer another way. They count nothing and judge nobody.
          Any of them can be switched off for this class, and any finding can be set aside in its script.
        </Text>
        {error !== null && !value && <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />}
        {!value && error === null && <Loader size="sm" mt="md" aria-label="Reading the rules" />}
        {value && (
          <Text size="sm" c="var(--ink-soft)" mt="sm">
            How good each rule is was measured on {value.figures.comments} invented comments, from Reception to Year 11,
            that no rule was tuned on. Those who wrote the comments wrote the rules too, so expect less on your own.
          </Text>
        )}
        <ul className={styles.rules}>
          {value?.rules.map((rule) => (
            <li key={rule.id} className={styles.rule} aria-labelledby={`rule-${rule.id}`}>
              <div className={styles.head}>
                <h2 id={`rule-${rule.id}`} className={styles.title}>
                  {rule.title}
                </h2>
                <Switch
                  size="sm"
                  label="On"
                  labelPosition="left"
                  aria-label={`${rule.title}: on for this class`}
                  disabled={!mayChange}
                  checked={isRuleOn(rule, settings.ruleSwitches)}
                  onChange={(event) => void turn(rule, event.currentTarget.checked)}
                />
              </div>
              <dl className={styles.facts}>
                <dt>What</dt>
                <dd>{rule.what}</dd>
                <dt>Why</dt>
                <dd>{rule.why}</dd>
                <dt>Source</dt>
                <dd>{rule.source}</dd>
                <dt>Instead</dt>
                <dd>{rule.rewrite}</dd>
                <dt>How good</dt>
                <dd>
                  {figuresInWords(value.figures.rules.find(({ rule: id }) => id === rule.id))}
                  {!rule.onByDefault && ' Off unless you switch it on, because it is not right often enough.'}
                </dd>
              </dl>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}

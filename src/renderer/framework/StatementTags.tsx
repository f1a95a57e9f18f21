import { ActionIcon, Combobox, Tooltip, useCombobox, VisuallyHidden } from '@mantine/core';
import { IconTag, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { searchStatements, sortCodes, statementOf, type Framework } from '../../shared/framework/framework.ts';
import { focusAtOnce } from '../ui/focus-at-once.ts';
import { focusIfLost } from '../ui/focus-if-lost.ts';
import classes from './StatementTags.module.css';

interface Props {
  framework: Framework;
  codes: readonly string[];
  /** Null where they can only be read. */
  onChange: ((codes: string[]) => void) | null;
}

/** The statements something is tied to, and the way to tie it to more: by the exact code, or by words. */
export function StatementTags({ framework, codes, onChange }: Props) {
  return (
    <span className={classes.tags}>
      {sortCodes(framework, codes).map((code) => {
        const text = statementOf(framework, code)?.text ?? 'Not in this framework';
        return (
          <Tooltip key={code} label={text} multiline maw={320}>
            {onChange ? (
              <button
                type="button"
                className={classes.tag}
                aria-label={`Statement ${code}: take it away`}
                onClick={() => onChange(codes.filter((each) => each !== code))}
              >
                {code}
                <IconX size={11} aria-hidden />
              </button>
            ) : (
              <span className={classes.tag} data-fixed="">
                {code}
                <VisuallyHidden>: {text}</VisuallyHidden>
              </span>
            )}
          </Tooltip>
        );
      })}
      {onChange && <TieToStatement framework={framework} codes={codes} onChange={onChange} />}
    </span>
  );
}

interface TieProps extends Props {
  onChange: (codes: string[]) => void;
}

function TieToStatement({ framework, codes, onChange }: TieProps) {
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setTyped('');
      focusIfLost(combobox.targetRef.current);
    },
  });
  const { dropdownOpened, selectFirstOption } = combobox;
  // What Enter would take is marked at every letter; before the first letter there is nothing to take.
  useEffect(() => {
    if (dropdownOpened && typed !== '') selectFirstOption();
  }, [dropdownOpened, typed, selectFirstOption]);
  const offered = searchStatements(framework, typed).filter(({ code }) => !codes.includes(code));

  return (
    <Combobox
      store={combobox}
      keepMounted={false}
      width={320}
      position="bottom-end"
      withinPortal
      onOptionSubmit={(code) => {
        onChange(sortCodes(framework, [...codes, code]));
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withAriaAttributes={false}>
        <Tooltip label="Tie it to a statement">
          <ActionIcon
            size={24}
            aria-label="Tie it to a statement"
            aria-haspopup="listbox"
            aria-expanded={combobox.dropdownOpened}
            onClick={() => combobox.toggleDropdown()}
          >
            <IconTag size={15} />
          </ActionIcon>
        </Tooltip>
      </Combobox.Target>
      <Combobox.Dropdown>
        <section aria-label="Statements to tie it to">
          <Combobox.Search
            ref={focusAtOnce}
            value={typed}
            aria-label="Statement"
            placeholder="6i, or a word such as “questions”"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <Combobox.Options mah={230} className={classes.options} aria-label="Statements">
            {offered.map(({ code, text }) => (
              <Combobox.Option key={code} value={code}>
                <span className={classes.option}>
                  <strong>{code}</strong>
                  <span>{text}</span>
                </span>
              </Combobox.Option>
            ))}
            {offered.length === 0 && (
              <Combobox.Empty>
                No statement has that code or those words. Capital and small letters differ: 6i is not 6l.
              </Combobox.Empty>
            )}
          </Combobox.Options>
        </section>
      </Combobox.Dropdown>
    </Combobox>
  );
}

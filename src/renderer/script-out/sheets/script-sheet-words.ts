import type { ScriptSheet } from './script-sheet.ts';

/** A sheet as plain text, for a message or another program. */
export function sheetAsText({ title, under, aim, parts, total }: ScriptSheet): string {
  const blocks = [
    [title, ...under].join('\n'),
    ...(aim ? [`${aim.label}\n${aim.text}`] : []),
    ...parts.map(({ label, aside, text }) => `${aside === null ? label : `${label} (${aside})`}\n${text}`),
    ...(total === null ? [] : [total]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A sheet as Markdown (CommonMark); what people typed stays what they typed. */
export function sheetAsMarkdown({ title, under, aim, parts, total }: ScriptSheet): string {
  const blocks = [
    `# ${literal(title)}`,
    ...under.map(literal),
    ...(aim ? [`> **${literal(aim.label)}:** ${literal(aim.text).replaceAll('\n', '\n> ')}`] : []),
    ...parts.flatMap(({ label, aside, text }) => [
      `## ${literal(aside === null ? label : `${label} (${aside})`)}`,
      literal(text),
    ]),
    ...(total === null ? [] : [`*${literal(total)}*`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Keeps signs that Markdown would take for its own, and single line breaks, as they were typed. */
function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(\s*)([#+=-]|\d+[.)])/gm, (_all, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    )
    .replace(/([^\n])\n(?=[^\n])/g, '$1\\\n');
}

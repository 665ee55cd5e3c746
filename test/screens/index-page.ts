/** One page of the app that was pictured. */
export interface Screen {
  title: string;
  address: string;
  /** Begins the names of its pictures. */
  name: string;
}

/** The guide that shows every picture: a row a window, a column a theme. */
export function indexPage(
  screens: readonly Screen[],
  themes: readonly string[],
  windows: readonly { name: string; width: number }[],
): string {
  const head = `# Every page

Made by \`npm run screenshots\` from the app as it is: every page in both themes, on a phone (390 px), a laptop (1,440 px) and a wall
(1,920 px), shown smaller.
`;
  const parts = screens.map(({ title, address, name }) => {
    const rows = windows.map(({ name: window, width }) => {
      const pictures = themes.map(
        (theme) => `![${title}, ${width} px, ${theme}](../screenshots/${name}-${window}-${theme}.webp)`,
      );
      return `| ${width} px | ${pictures.join(' | ')} |`;
    });
    const table = [`| | ${themes.join(' | ')} |`, `|---|${themes.map(() => '---').join('|')}|`, ...rows];
    return [`## ${title}`, `\`${address}\``, table.join('\n')].join('\n\n');
  });
  return `${head}\n${parts.join('\n\n')}\n`;
}

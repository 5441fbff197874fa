// Tables that read well in a terminal and are Markdown at once.

/** A table of rows of texts under heads; the first column stands to the left, numbers to the right. */
export function table(heads, rows) {
  const widths = heads.map((head, column) => Math.max(3, ...[head, ...rows.map((row) => row[column])].map(length)));
  const line = (cells) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column], column === 0)).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(heads), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

const length = (text) => [...text].length;

function pad(text, width, left) {
  const space = " ".repeat(width - length(text));
  return left ? text + space : space + text;
}

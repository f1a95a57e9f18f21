import { createDice } from '../../scripts/sample-class/dice.ts';

const WORDS = 'the sun rose over an old harbour while boats turned slowly in their ropes and gulls argued'.split(' ');

/** A born-digital PDF of so many A4 pages of set text, with Helvetica from the reader (ISO 32000-1, 9.6.2). */
export function textPdf(pages: number): Buffer {
  const dice = createDice(7);
  const chunks: string[] = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  let length = chunks[0]!.length;
  const write = (number: number, body: string) => {
    const text = `${number} 0 obj\n${body}\nendobj\n`;
    offsets[number] = length;
    length += text.length;
    chunks.push(text);
  };
  const kids = Array.from({ length: pages }, (_, i) => `${4 + i * 2} 0 R`).join(' ');
  write(1, '<< /Type /Catalog /Pages 2 0 R >>');
  write(2, `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`);
  write(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (let page = 0; page < pages; page++) {
    const lines = Array.from({ length: 48 }, () =>
      Array.from({ length: 12 }, () => WORDS[Math.floor(dice.next() * WORDS.length)]).join(' '),
    );
    const content = `BT /F1 11 Tf 60 780 Td 15 TL ${lines.map((line) => `(${line}) Tj T*`).join('\n')} ET`;
    const resources = '<< /Font << /F1 3 0 R >> >>';
    const contents = `${5 + page * 2} 0 R`;
    write(
      4 + page * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${contents} >>`,
    );
    write(5 + page * 2, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  chunks.push(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${entries.join('')}`);
  chunks.push(`trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`);
  return Buffer.from(chunks.join(''), 'latin1');
}

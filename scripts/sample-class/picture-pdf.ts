/** A page of a scanned PDF: a JPEG and its size in pixels. */
export interface PicturePage {
  jpeg: Buffer;
  width: number;
  height: number;
}

const A4_WIDTH_POINTS = 595;

/**
 * Binds JPEGs into a PDF the way office scanners do: each page one DCT image, untouched (ISO 32000-1, 7.3.8 and 8.9.5).
 * Pages are as wide as A4.
 */
export function bindPdf(pages: readonly PicturePage[]): Buffer {
  const chunks: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (chunk: string | Buffer) => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
    chunks.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, dictionary: string, stream?: Buffer) => {
    offsets[number] = length;
    write(`${number} 0 obj\n${dictionary}\n`);
    if (stream) {
      write('stream\n');
      write(stream);
      write('\nendstream\n');
    }
    write('endobj\n');
  };

  write('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n');
  const pageNumber = (index: number) => 3 + index * 3;
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(
    2,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${pageNumber(i)} 0 R`).join(' ')}] >>`,
  );
  pages.forEach(({ jpeg, width, height }, index) => {
    const [page, content, image] = [pageNumber(index), pageNumber(index) + 1, pageNumber(index) + 2];
    const tall = Math.round((A4_WIDTH_POINTS * height * 100) / width) / 100;
    const paint = Buffer.from(`q ${A4_WIDTH_POINTS} 0 0 ${tall} 0 0 cm /Scan Do Q`, 'latin1');
    const resources = `<< /XObject << /Scan ${image} 0 R >> >>`;
    const box = `[0 0 ${A4_WIDTH_POINTS} ${tall}]`;
    object(page, `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources ${resources} /Contents ${content} 0 R >>`);
    object(content, `<< /Length ${paint.length} >>`, paint);
    object(
      image,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    );
  });
  const start = length;
  const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  write(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${entries.join('')}`);
  write(`trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(chunks);
}

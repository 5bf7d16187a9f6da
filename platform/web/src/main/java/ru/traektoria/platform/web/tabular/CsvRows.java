package ru.traektoria.platform.web.tabular;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.TableReader.RawCell;
import ru.traektoria.platform.web.tabular.TableReader.RawRow;

/**
 * Reads CSV as Russian Excel writes it: UTF-8 (with or without mark) or Windows-1251, separated by
 * semicolon, comma or tab.
 */
final class CsvRows {

  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvRows() {}

  static List<RawRow> read(Upload upload, int maxRows) {
    String text = decode(upload);
    try (CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
        Stream<CsvRecord> records = reader.stream()) {
      int[] number = {0};
      return records
          .limit(maxRows + 2L)
          .map(r -> new RawRow(++number[0], r.getFields().stream().map(RawCell::text).toList()))
          .toList();
    } catch (java.io.IOException | RuntimeException e) {
      throw Problems.wrongKind(
          "Файл «" + upload.name() + "» не читается как CSV: проверьте кавычки и разделители.");
    }
  }

  private static String decode(Upload upload) {
    for (byte b : upload.content()) {
      if (b == 0) {
        throw Problems.wrongKind("Файл «" + upload.name() + "» — не таблица. Нужен XLSX или CSV.");
      }
    }
    String text = text(upload.content());
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String text(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, WINDOWS_1251);
    }
  }

  /** The separator that stands most often in the first line, outside quotes. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
    char best = ';';
    for (char candidate : new char[] {';', ',', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char c) {
    return line.chars().filter(x -> x == c).count();
  }
}

package ru.traektoria.monitoring.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.report.application.Composing.Made;
import ru.traektoria.monitoring.report.application.Composing.Progress;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.report.print.StageFolders.Inside;

/**
 * Пакет подтверждений: one archive for the outside evaluation of management mechanisms (S2-03), a
 * folder for each stage and a table of contents with a checksum of every file.
 */
@Component
class Archive {

  private static final int STEPS = 5;

  private final StageFolders folders;

  Archive(StageFolders folders) {
    this.folders = folders;
  }

  /**
   * The archive.
   *
   * @param contents fills the table of contents
   */
  List<Made> files(
      Report report,
      byte[] tables,
      Function<Map<String, List<Map<String, String>>>, byte[]> contents,
      Progress progress) {
    List<Inside> inside = folders.of(report, tables);
    progress.step(4, STEPS, "Оглавление и архив");
    byte[] docx = contents.apply(Map.of(TemplateWords.CONTENTS, lines(inside)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "00 Оглавление.docx", docx);
      for (Inside file : inside) {
        put(zip, file.path(), file.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(
        new Made(report.title() + ".zip", "application/zip", bytes.toByteArray()),
        new Made("Оглавление.docx", ComposingReports.DOCX, docx));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static List<Map<String, String>> lines(List<Inside> inside) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (Inside file : inside) {
      lines.add(
          Map.of(
              "номер", String.valueOf(lines.size() + 1),
              "раздел", file.section(),
              "файл", file.path().substring(file.path().indexOf('/') + 1),
              "что", file.what(),
              "сумма", sum(file.content())));
    }
    return lines;
  }

  private static String sum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

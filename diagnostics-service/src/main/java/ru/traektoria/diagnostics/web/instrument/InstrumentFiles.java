package ru.traektoria.diagnostics.web.instrument;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ru.traektoria.diagnostics.persistence.instrument.FileProblem;
import ru.traektoria.diagnostics.persistence.instrument.InstrumentFile;
import ru.traektoria.diagnostics.persistence.instrument.InstrumentReader;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Files of instruments as they come over HTTP. */
public final class InstrumentFiles {

  private static final int LARGEST = 1_000_000;
  private static final int SHOWN = 50;

  private InstrumentFiles() {}

  /**
   * Reads a file.
   *
   * @throws org.springframework.web.ErrorResponseException 413 when it is too large, 422 with the
   *     line and the reason of every problem
   */
  public static InstrumentFile read(byte[] content) {
    if (content.length > LARGEST) {
      throw Problems.tooLarge("Файл инструмента больше 1 МБ.");
    }
    InstrumentFile.Read read = InstrumentReader.read(text(content));
    if (!read.sound()) {
      throw Problems.refused(reasons(read.problems()));
    }
    return read.file();
  }

  private static String text(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw Problems.refused(
          Reason.at("file", "file.encoding", "Файл не в кодировке UTF-8: сохраните его заново."));
    }
  }

  private static List<Reason> reasons(List<FileProblem> problems) {
    return problems.stream()
        .limit(SHOWN)
        .map(problem -> Reason.of("file.line", problem.toString()))
        .toList();
  }
}

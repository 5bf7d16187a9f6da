package ru.traektoria.route.model.selfeducation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Attachment;

/** Отчёт по теме: what was done, with files that show it. */
public record YearReport(String text, List<Attachment> files, LocalDate submittedOn) {

  public YearReport {
    text = text == null ? "" : text.strip();
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** The files shown before stay when the report comes again. */
  YearReport after(YearReport earlier) {
    return earlier == null
        ? this
        : new YearReport(
            text, Stream.concat(earlier.files().stream(), files.stream()).toList(), submittedOn);
  }
}

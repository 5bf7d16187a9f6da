package ru.traektoria.events.practice.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.practice.application.ApplyingForPractices.Application;
import ru.traektoria.events.practice.model.PracticeContent;
import ru.traektoria.events.practice.model.PracticeContent.Kind;
import ru.traektoria.platform.documents.FileAnswers;

/**
 * Заявка, as the form sends it.
 *
 * @param subjects separated by commas
 * @param links one a line
 */
record PracticeForm(
    String title,
    Kind kind,
    Level level,
    Boolean innovative,
    String subjects,
    List<String> competences,
    String annotation,
    String links,
    String author,
    String coauthor,
    String organisation,
    Boolean different,
    List<MultipartFile> files) {

  PracticeContent content() {
    return new PracticeContent(
        title,
        kind,
        level,
        Boolean.TRUE.equals(innovative),
        split(subjects, "[,;\\n]"),
        competences,
        annotation,
        split(links, "\\s+"));
  }

  Application application() {
    return new Application(
        Stream.of(author, coauthor).filter(id -> id != null && !id.isBlank()).toList(),
        organisation,
        content(),
        FileAnswers.uploads(files),
        Boolean.TRUE.equals(different));
  }

  private static List<String> split(String text, String by) {
    return text == null ? List.of() : Arrays.asList(text.split(by));
  }
}

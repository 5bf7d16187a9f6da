package ru.traektoria.events.practice.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.platform.kernel.Attachment;

/**
 * What a practice is, as its author describes it.
 *
 * @param title название
 * @param kind вид
 * @param level на каком уровне опыт обобщён
 * @param innovative инновационный опыт (S4-26)
 * @param subjects предметы и направления, in words
 * @param competences codes of the competence tree it helps with
 * @param annotation в чём опыт и что он даёт
 * @param links where it can be seen, http or https
 * @param files what was uploaded beside the links
 */
public record PracticeContent(
    String title,
    Kind kind,
    Level level,
    boolean innovative,
    List<String> subjects,
    List<String> competences,
    String annotation,
    List<String> links,
    List<Attachment> files) {

  public PracticeContent {
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    annotation = annotation == null ? "" : annotation.strip();
    subjects = words(subjects);
    competences = words(competences);
    links = words(links);
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** Without files. */
  public PracticeContent(
      String title,
      Kind kind,
      Level level,
      boolean innovative,
      List<String> subjects,
      List<String> competences,
      String annotation,
      List<String> links) {
    this(title, kind, level, innovative, subjects, competences, annotation, links, List.of());
  }

  /** The same with these files added to those known before. */
  public PracticeContent withFiles(List<Attachment> before, List<Attachment> added) {
    return new PracticeContent(
        title,
        kind,
        level,
        innovative,
        subjects,
        competences,
        annotation,
        links,
        Stream.concat(before.stream(), added.stream()).toList());
  }

  /** Вид практики. */
  public enum Kind {
    /** Методика, приём, урок. */
    METHOD,
    /** Педагогическая технология. */
    TECHNOLOGY,
    /** Программа: курс, модуль, занятия. */
    PROGRAMME,
    /** Воспитательная практика. */
    UPBRINGING,
    /** Наставничество и методическая работа. */
    METHODICAL_WORK,
    /** Управленческая практика. */
    MANAGEMENT,
    /** Иное. */
    OTHER
  }

  /** The title without case, punctuation and ё: equal keys are taken for the same title. */
  public String titleKey() {
    return title
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static List<String> words(List<String> said) {
    return said == null
        ? List.of()
        : said.stream()
            .flatMap(Stream::ofNullable)
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
  }
}

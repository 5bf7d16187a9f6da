package ru.traektoria.events.material.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Attachment;

/**
 * What a material is, as its author describes it.
 *
 * @param title название
 * @param kind вид
 * @param carrier на чём (S4-24)
 * @param printRun тираж, {@code null} where nothing is printed
 * @param subjects codes of the staff directory
 * @param competences codes of the competence tree it helps with
 * @param annotation о чём и как пользоваться
 * @param association id of the association it comes from; {@code null} if none (SC.3)
 * @param analysis the analysis it was made after, in words; may be empty (S3-117)
 * @param links http or https
 * @param files what was uploaded
 */
public record MaterialContent(
    String title,
    Kind kind,
    Carrier carrier,
    Integer printRun,
    List<String> subjects,
    List<String> competences,
    String annotation,
    String association,
    String analysis,
    List<String> links,
    List<Attachment> files) {

  public MaterialContent {
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    annotation = annotation == null ? "" : annotation.strip();
    association = association == null || association.isBlank() ? null : association;
    analysis = analysis == null ? "" : analysis.strip();
    subjects = words(subjects);
    competences = words(competences);
    links = words(links);
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** Вид материала (S1-66, S1-114, S3-143, S4-17, S4-80). */
  public enum Kind {
    LESSON_NOTES("Конспект"),
    THESES("Тезисы"),
    REPORT("Доклад"),
    RECOMMENDATIONS("Методические рекомендации"),
    TEACHING_LITERATURE("Учебно-методическая литература"),
    PROGRAMME("Программа"),
    RESEARCH("Научно-исследовательская работа"),
    ATTESTATION("Аттестационные материалы"),
    ARTICLE("Статья"),
    REFERENCE("Справочный материал"),
    VIDEO("Видеоматериал"),
    AUDIO("Аудиоматериал"),
    OTHER("Иное");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  /** Носитель (S4-24, S4-80). */
  public enum Carrier {
    ELECTRONIC("Электронный"),
    PRINTED("Печатный"),
    DISC("Диск, флеш-накопитель");

    private final String label;

    Carrier(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  /** The title without case, punctuation and ё: equal keys are taken for the same title. */
  public String titleKey() {
    return title
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** The same with these files added to those known before. */
  public MaterialContent withFiles(List<Attachment> before, List<Attachment> added) {
    return new MaterialContent(
        title,
        kind,
        carrier,
        printRun,
        subjects,
        competences,
        annotation,
        association,
        analysis,
        links,
        Stream.concat(before.stream(), added.stream()).toList());
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

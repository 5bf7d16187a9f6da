package ru.traektoria.route.model.portfolio;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Материал педагога в банке, as events-service told it (S1-74 «Статьи»): it stands in the portfolio
 * of each of its authors.
 *
 * @param archived taken out of the bank: it does not stand in the portfolio
 */
public record PublishedMaterial(
    String material,
    List<TeacherId> authors,
    String title,
    Kind kind,
    LocalDate on,
    boolean archived) {

  public PublishedMaterial {
    authors = List.copyOf(authors);
  }

  /** What is printed for others is a publication, the rest shows experience. */
  public PortfolioSection section() {
    return kind.publication ? PortfolioSection.PUBLICATIONS : PortfolioSection.EXPERIENCE;
  }

  /** Вид материала. */
  public enum Kind {
    LESSON_NOTES("конспект занятия", false),
    THESES("тезисы", true),
    REPORT("доклад", false),
    RECOMMENDATIONS("методические рекомендации", true),
    TEACHING_LITERATURE("учебное пособие", true),
    PROGRAMME("программа", false),
    RESEARCH("исследование", true),
    ATTESTATION("материалы аттестации", false),
    ARTICLE("статья", true),
    REFERENCE("справочные материалы", false),
    VIDEO("видео", false),
    AUDIO("аудио", false),
    OTHER("материал", false);

    private final String label;
    private final boolean publication;

    Kind(String label, boolean publication) {
      this.label = label;
      this.publication = publication;
    }

    /** Russian, lower case. */
    public String label() {
      return label;
    }
  }
}

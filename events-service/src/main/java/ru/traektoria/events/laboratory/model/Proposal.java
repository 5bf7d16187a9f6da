package ru.traektoria.events.laboratory.model;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Reason;

/**
 * Заявка на статус.
 *
 * @param title тема
 * @param about замысел: что делаем, зачем, что получится
 * @param leader руководитель, a teacher of the organisation
 * @param link where the documents lie; may be empty
 */
public record Proposal(Kind kind, String title, String about, TeacherId leader, String link) {

  private static final int LONGEST_TITLE = 200;
  private static final int SHORTEST_ABOUT = 50;
  private static final int LONGEST_ABOUT = 4000;

  /** На какой статус. */
  public enum Kind {
    /** Муниципальная творческая лаборатория: applications until 15 September (S2-68). */
    LABORATORY("Творческая лаборатория"),
    /** Инновационная площадка (S3-38). */
    INNOVATION_SITE("Инновационная площадка"),
    /** Апробация программ, технологий, стандартов (S4-18). */
    APPROBATION("Апробация");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As people call it. */
    public String label() {
      return label;
    }
  }

  public Proposal {
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    about = about == null ? "" : about.strip();
    link = link == null ? "" : link.strip();
  }

  List<Reason> objections() {
    List<Reason> reasons = new ArrayList<>();
    if (kind == null) {
      reasons.add(Reason.at("kind", "laboratory.kind", "Выберите, какой статус нужен."));
    }
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      reasons.add(Reason.at("title", "laboratory.title", "Назовите тему, до 200 знаков."));
    }
    if (about.length() < SHORTEST_ABOUT || about.length() > LONGEST_ABOUT) {
      reasons.add(Reason.at("about", "laboratory.about", "Опишите замысел: от 50 до 4000 знаков."));
    }
    if (leader == null) {
      reasons.add(Reason.at("leader", "laboratory.leader", "Выберите руководителя."));
    }
    if (!link.isEmpty() && !link.matches("https?://\\S+")) {
      reasons.add(
          Reason.at("link", "laboratory.link", "Ссылка начинается с http:// или https://."));
    }
    return reasons;
  }
}

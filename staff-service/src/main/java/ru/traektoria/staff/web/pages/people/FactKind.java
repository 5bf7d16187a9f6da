package ru.traektoria.staff.web.pages.people;

import java.util.Locale;
import java.util.stream.Stream;
import ru.traektoria.platform.web.problem.Problems;

/** The kinds of dated facts that are added to a card one by one. */
enum FactKind {
  CATEGORY("Квалификационная категория", "Добавить категорию"),
  CONFORMITY("Соответствие занимаемой должности", "Добавить СЗД"),
  HEAD_ATTESTATION("Аттестация руководителя по новой модели", "Добавить аттестацию"),
  TITLE("Звание", "Присвоить звание"),
  STATUS("Кадровый статус", "Добавить статус"),
  RECOGNITION("Награды и участие", "Добавить награду или участие"),
  VICTORY("Победа в конкурсе", "Добавить победу"),
  RESERVE("Кадровый резерв", "Включить в резерв"),
  BREAK("Перерыв в педагогической работе", "Добавить перерыв");

  private final String title;
  private final String button;

  FactKind(String title, String button) {
    this.title = title;
    this.button = button;
  }

  public String title() {
    return title;
  }

  public String button() {
    return button;
  }

  /** As it stands in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static FactKind of(String code) {
    return Stream.of(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Вид сведений", code));
  }
}

package ru.traektoria.diagnostics.web.page.needs;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.diagnostics.web.needs.NeedsDesk;
import ru.traektoria.diagnostics.web.needs.NeedsDesk.Survey;
import ru.traektoria.diagnostics.web.needs.NeedsView;
import ru.traektoria.diagnostics.web.needs.NeedsView.Answers;
import ru.traektoria.diagnostics.web.needs.NeedsView.Group;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** The file of a survey: one row for each group and answer, so that it can be pivoted. */
final class NeedsFile {

  /**
   * A row.
   *
   * @param people {@code null} where the group is hidden
   */
  record Row(
      String part, String group, String question, String answer, Integer people, Integer of) {}

  static final Table<Row> TABLE =
      Table.of(
          "needs",
          NeedsPages.PATH,
          Column.<Row>text("part", "Разрез", Row::part),
          Column.<Row>text("group", "Группа", Row::group),
          Column.<Row>text("question", "Вопрос", Row::question),
          Column.<Row>text("answer", "Ответ", Row::answer),
          Column.<Row>number("people", "Выбрали", Row::people),
          Column.<Row>number("of", "Ответили", Row::of),
          Column.<Row>text("share", "Доля", NeedsFile::share));

  private NeedsFile() {}

  private static String share(Row row) {
    return row.people() == null ? "" : Russian.share(row.people(), row.of());
  }

  /** The whole, then each organisation, then each subject. */
  static List<Row> rows(NeedsDesk desk, Survey survey) {
    NeedsView whole = desk.view(survey, null, null);
    List<Row> rows = new ArrayList<>(rows("Все вместе", "Все", whole));
    for (Group group : whole.organisations()) {
      rows.addAll(rows("Организация", group.name(), desk.view(survey, group.id(), null)));
    }
    for (Group group : whole.subjects()) {
      rows.addAll(rows("Предмет", group.name(), desk.view(survey, null, group.id())));
    }
    return rows;
  }

  private static List<Row> rows(String part, String name, NeedsView view) {
    List<Row> rows = new ArrayList<>();
    if (view.hidden()) {
      rows.add(new Row(part, name, "", "скрыто, чтобы не узнать человека", null, null));
    }
    view.themes()
        .forEach(
            theme ->
                rows.add(
                    new Row(
                        part,
                        name,
                        "Чему хотят учиться",
                        theme.name(),
                        theme.people(),
                        view.people())));
    view.questions().stream()
        .filter(question -> !question.theme())
        .forEach(question -> rows.addAll(choices(part, name, question)));
    return rows;
  }

  private static List<Row> choices(String part, String name, Answers question) {
    if (question.choices().isEmpty() && question.mean() != null) {
      String mean = "в среднем " + Russian.number(question.mean()) + " " + question.unit();
      return List.of(new Row(part, name, question.text(), mean, null, question.answered()));
    }
    return question.choices().stream()
        .map(
            choice ->
                new Row(
                    part,
                    name,
                    question.text(),
                    choice.text(),
                    choice.people(),
                    question.answered()))
        .toList();
  }
}

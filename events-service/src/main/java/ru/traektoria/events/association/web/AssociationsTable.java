package ru.traektoria.events.association.web;

import java.util.Arrays;
import java.util.List;
import ru.traektoria.events.association.model.Association.Kind;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** The table of associations. */
final class AssociationsTable {

  private static final String PATH = "/activities/associations";

  static final Table<AssociationView> TABLE =
      Table.of(
              "associations",
              PATH,
              Column.<AssociationView>link(
                      "name", "Объединение", AssociationView::name, a -> PATH + "/" + a.id())
                  .note(AssociationView::organisationName)
                  .sortable(),
              Column.<AssociationView>text("kind", "Вид", a -> word(a.kind())).sortable(),
              Column.<AssociationView>text("subject", "Предмет", AssociationView::subject)
                  .sortable(),
              Column.<AssociationView>text(
                  "head", "Руководитель", a -> a.head() == null ? null : a.head().name()),
              Column.<AssociationView>number("members", "Членов", a -> a.members().size())
                  .sortable())
          .sortedBy("name")
          .empty(
              Empty.saying("Объединений пока нет")
                  .advice("Создайте первое ГМО и назначьте руководителя."));

  private AssociationsTable() {}

  static String word(Kind kind) {
    return kind.label();
  }

  static List<Option> kinds() {
    return Arrays.stream(Kind.values()).map(k -> Option.of(k.name(), word(k))).toList();
  }
}

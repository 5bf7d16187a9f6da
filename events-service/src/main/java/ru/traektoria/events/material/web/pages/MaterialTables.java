package ru.traektoria.events.material.web.pages;

import java.util.stream.Collectors;
import ru.traektoria.events.material.application.Contributions.Contribution;
import ru.traektoria.events.material.model.SchoolQuarter;
import ru.traektoria.events.material.web.MaterialView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** Materials as tables: the bank, the desk, the associations. */
final class MaterialTables {

  static final String BANK = "/activities/materials";
  static final String DESK = BANK + "/applications";
  static final String ASSOCIATIONS = BANK + "/associations";

  /** Materials a year from each association (SC.3). */
  private static final int A_YEAR = 4;

  private MaterialTables() {}

  static Table<MaterialView> bank() {
    return Table.of(
            "materials",
            BANK,
            title(),
            Column.<MaterialView>text("authors", "Автор", MaterialWords::authors).sortable(),
            Column.<MaterialView>text(
                    "subjects", "Предметы", m -> MaterialWords.names(m.subjects()))
                .sortable(),
            Column.<MaterialView>text(
                    "association",
                    "Объединение",
                    m -> m.association() == null ? null : m.association().name())
                .sortable(),
            Column.<MaterialView>text("carrier", "Носитель", MaterialWords::carrier),
            Column.<MaterialView>date("published", "Опубликован", MaterialView::publishedOn)
                .sortable())
        .sortedDownBy("published")
        .empty(
            Empty.saying("Материалов по этим условиям нет")
                .advice("Измените условия или предложите свой материал.")
                .action(Action.link("Предложить материал", BANK + "/new", "plus")));
  }

  static Table<MaterialView> desk() {
    return Table.of(
            "materials",
            DESK,
            title(),
            Column.<MaterialView>text("authors", "Автор", MaterialWords::authors).sortable(),
            Column.<MaterialView>date("submitted", "Подан", MaterialView::submittedOn).sortable(),
            Column.<MaterialView>text("experts", "Эксперты", MaterialTables::experts),
            Column.<MaterialView>badge("state", "Состояние", m -> MaterialWords.state(m.state()))
                .sortable(MaterialView::state))
        .sortedDownBy("submitted")
        .empty(
            Empty.saying("Здесь пока пусто")
                .advice("Предложите материал: файл или ссылка, о чём он и кому нужен.")
                .action(Action.link("Предложить материал", BANK + "/new", "plus")));
  }

  static Table<Contribution> associations() {
    return Table.of(
            "materials",
            ASSOCIATIONS,
            Column.<Contribution>link(
                    "name",
                    "Объединение",
                    Contribution::name,
                    c -> BANK + "?association=" + c.association())
                .sortable(c -> Russian.sortKey(c.name())),
            quarter(SchoolQuarter.FIRST),
            quarter(SchoolQuarter.SECOND),
            quarter(SchoolQuarter.THIRD),
            quarter(SchoolQuarter.FOURTH),
            Column.<Contribution>number("total", "За год", Contribution::total).sortable(),
            Column.<Contribution>date("last", "Последний", Contribution::last).sortable(),
            Column.<Contribution>badge(
                "state",
                "План: 4 в год",
                c ->
                    c.total() >= A_YEAR
                        ? Badge.good("Выполнен")
                        : Badge.warning("Ещё " + (A_YEAR - c.total()))))
        .sortedBy("name")
        .empty(Empty.saying("Объединений нет").advice("Создайте их в разделе «Объединения»."));
  }

  private static Column<Contribution> quarter(SchoolQuarter quarter) {
    return Column.<Contribution>number(
            "q" + quarter.ordinal(), quarter.label() + " четверть", c -> c.in(quarter))
        .sortable();
  }

  private static Column<MaterialView> title() {
    return Column.<MaterialView>link(
            "title", "Материал", MaterialView::title, m -> BANK + "/" + m.id())
        .note(m -> m.kind().label())
        .sortable();
  }

  private static String experts(MaterialView material) {
    int round = material.reviews().stream().mapToInt(MaterialView.Round::round).max().orElse(0);
    return material.reviews().stream()
        .filter(one -> one.round() == round)
        .map(one -> one.expert().name())
        .collect(Collectors.joining(", "));
  }
}

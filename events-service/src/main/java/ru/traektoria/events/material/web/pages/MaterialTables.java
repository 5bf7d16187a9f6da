package ru.traektoria.events.material.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.material.application.Contributions.Contribution;
import ru.traektoria.events.material.model.MaterialContent.Carrier;
import ru.traektoria.events.material.model.MaterialContent.Kind;
import ru.traektoria.events.material.model.MaterialState;
import ru.traektoria.events.material.model.SchoolQuarter;
import ru.traektoria.events.material.web.MaterialView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableQuery;

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
            Column.<MaterialView>text("authors", "Автор", MaterialTables::authors).sortable(),
            Column.<MaterialView>text("subjects", "Предметы", m -> names(m.subjects())).sortable(),
            Column.<MaterialView>text(
                    "association",
                    "Объединение",
                    m -> m.association() == null ? null : m.association().name())
                .sortable(),
            Column.<MaterialView>text("carrier", "Носитель", MaterialTables::carrier),
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
            Column.<MaterialView>text("authors", "Автор", MaterialTables::authors).sortable(),
            Column.<MaterialView>date("submitted", "Подан", MaterialView::submittedOn).sortable(),
            Column.<MaterialView>text("experts", "Эксперты", MaterialTables::experts),
            Column.<MaterialView>badge("state", "Состояние", m -> state(m.state()))
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

  static Field[] filters(List<MaterialView> all) {
    return new Field[] {
      Fields.search("q", "Название, автор, содержание").with("placeholder", "Например: чтение"),
      Fields.select(
          "subject", "Предмет", occurring(all.stream().flatMap(m -> m.subjects().stream()))),
      Fields.select(
          "competence",
          "Компетенция",
          occurring(all.stream().flatMap(m -> m.competences().stream()))),
      Fields.select("kind", "Вид", Words.options(Kind.values(), Kind::label)),
      Fields.select("carrier", "Носитель", Words.options(Carrier.values(), Carrier::label)),
      Fields.select(
          "association",
          "Объединение",
          occurring(all.stream().map(MaterialView::association).filter(Objects::nonNull)))
    };
  }

  private static List<Option> occurring(Stream<Named> named) {
    return named
        .distinct()
        .sorted((a, b) -> Russian.sortKey(a.name()).compareTo(Russian.sortKey(b.name())))
        .map(one -> Option.of(one.id(), one.name()))
        .toList();
  }

  static boolean fits(MaterialView material, TableQuery query) {
    List<String> competences = query.filters("competence");
    return Russian.matches(text(material), query.filter("q").orElse(""))
        && query.filter("subject").map(code -> has(material.subjects(), code)).orElse(true)
        && (competences.isEmpty()
            || competences.stream().anyMatch(code -> has(material.competences(), code)))
        && query.oneOf("kind", Kind.class).map(material.kind()::equals).orElse(true)
        && query.oneOf("carrier", Carrier.class).map(material.carrier()::equals).orElse(true)
        && query
            .filter("association")
            .map(id -> material.association() != null && id.equals(material.association().id()))
            .orElse(true);
  }

  private static boolean has(List<Named> named, String code) {
    return named.stream().anyMatch(one -> one.id().equals(code));
  }

  static Badge state(MaterialState state) {
    String word = Russian.capital(state.label());
    return switch (state) {
      case SUBMITTED -> Badge.info(word).icon("send");
      case UNDER_REVIEW -> Badge.info(word).icon("clipboard-check");
      case RETURNED -> Badge.warning(word).icon("arrow-back-up");
      case REJECTED, ARCHIVED -> Badge.neutral(word).icon("ban");
      case PUBLISHED -> Badge.good(word);
    };
  }

  static List<Option> states() {
    return Arrays.stream(MaterialState.values())
        .map(s -> Option.of(s.name(), Russian.capital(s.label())))
        .toList();
  }

  /** «Ручьёва А. П., Луговой И. О.», the organisation, or the municipal service. */
  static String authors(MaterialView material) {
    if (!material.authors().isEmpty()) {
      return names(material.authors());
    }
    return material.organisation() == null
        ? "Муниципальная методическая служба"
        : material.organisation().name();
  }

  static String carrier(MaterialView material) {
    return material.printRun() == null
        ? material.carrier().label()
        : material.carrier().label() + ", тираж " + Russian.number(material.printRun());
  }

  static String names(List<Named> all) {
    return all.stream().map(Named::name).collect(Collectors.joining(", "));
  }

  private static String experts(MaterialView material) {
    int round = material.reviews().stream().mapToInt(MaterialView.Round::round).max().orElse(0);
    return material.reviews().stream()
        .filter(one -> one.round() == round)
        .map(one -> one.expert().name())
        .collect(Collectors.joining(", "));
  }

  private static String text(MaterialView m) {
    return String.join(
        " ",
        m.title(),
        m.annotation(),
        authors(m),
        names(m.subjects()),
        m.kind().label(),
        m.analysis());
  }
}

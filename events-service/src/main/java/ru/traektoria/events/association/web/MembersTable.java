package ru.traektoria.events.association.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.events.association.model.Membership.Role;
import ru.traektoria.events.association.web.AssociationView.Member;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;

/** Члены объединения: who leads it reads subjects, category and years of work beside the names. */
record MembersTable(AssociationView association, String path) {

  private static final String SEARCH = "q";

  /** The page that is asked for. */
  TablePage<Member> page(TableQuery query) {
    List<Member> found =
        association.members().stream()
            .filter(m -> Russian.matches(words(m), query.filter(SEARCH).orElse("")))
            .toList();
    return TablePage.cut(found, table(), query);
  }

  /** As a person sees it. */
  TableView<Member> view(TableQuery query) {
    return table().view(page(query)).filters(Fields.search(SEARCH, "Педагог, организация"));
  }

  Table<Member> table() {
    List<Column<Member>> columns = new ArrayList<>();
    columns.add(
        Column.<Member>text("name", "Педагог", Member::name)
            .note(
                m ->
                    m.position() == null
                        ? m.organisation()
                        : m.position() + ", " + m.organisation())
            .sortable());
    columns.add(
        Column.<Member>text("role", "Роль", this::role)
            .note(m -> m.order() == null ? null : "приказ " + m.order())
            .sortable());
    if (association.leads()) {
      columns.add(
          Column.<Member>text("subjects", "Предметы и опыт", m -> subjects(m))
              .note(MembersTable::experience));
    }
    columns.add(Column.date("from", "С какого дня", Member::from).sortable());
    if (association.leads()) {
      columns.add(Column.actions("Действие", m -> List.of(release(m))));
    }
    @SuppressWarnings("unchecked")
    Column<Member>[] all = columns.toArray(Column[]::new);
    return Table.of("members", path, all)
        .sortedBy("name")
        .empty(Empty.saying("Никого нет").advice("Назначьте руководителя и добавьте членов."));
  }

  private static String words(Member member) {
    return Stream.of(member.name(), member.position(), member.organisation(), subjects(member))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private String role(Member member) {
    String head = association.kind().council() ? "Председатель" : "Руководитель";
    return member.role() == Role.HEAD ? head : "Член";
  }

  private static String subjects(Member member) {
    return member.subjects().isEmpty() ? null : String.join(", ", member.subjects());
  }

  private static String experience(Member member) {
    String category = category(member.category());
    String years =
        member.years() == null
            ? null
            : "стаж " + Russian.count(member.years(), "год", "года", "лет");
    String both =
        Stream.of(category, years).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return both.isEmpty() ? null : both;
  }

  private static String category(String code) {
    return code == null
        ? null
        : switch (code) {
          case "HIGHEST" -> "высшая категория";
          case "FIRST" -> "первая категория";
          default -> "без категории";
        };
  }

  private Action release(Member member) {
    return Action.post(
            "Исключить",
            path + "/members/" + member.teacher() + "/release?version=" + association.version())
        .confirm("Закончить членство сегодня: " + member.name() + "?");
  }
}

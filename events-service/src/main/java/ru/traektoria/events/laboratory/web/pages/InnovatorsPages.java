package ru.traektoria.events.laboratory.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.laboratory.application.KeepingTeams;
import ru.traektoria.events.laboratory.application.KeepingTeams.Membership;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.Participant;
import ru.traektoria.events.laboratory.model.Participant.Role;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Кто участвует в инновационной деятельности in a calendar year (E.1b, E.3). */
@Controller
class InnovatorsPages {

  static final String PATH = LaboratoriesPages.PATH + "/participants";
  private static final int YEARS = 5;

  private final KeepingTeams teams;
  private final StaffDirectory directory;
  private final Clock clock;

  InnovatorsPages(KeepingTeams teams, StaffDirectory directory, Clock clock) {
    this.teams = teams;
    this.directory = directory;
    this.clock = clock;
  }

  /** A participation as a line. */
  record Line(
      String teacher,
      String organisation,
      Role role,
      LocalDate from,
      LocalDate to,
      String laboratory,
      String title,
      String kind) {}

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    int year = year(query);
    List<Membership> all = teams.of(year, scope);
    List<Line> found =
        all.stream()
            .map(this::line)
            .filter(
                line ->
                    Russian.matches(
                        line.teacher() + " " + line.organisation() + " " + line.title(),
                        query.filter("q").orElse("")))
            .filter(line -> query.oneOf("role", Role.class).map(line.role()::equals).orElse(true))
            .toList();
    Table<Line> table = table();
    TablePage<Line> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer(
          "Участники инновационной деятельности " + year, table, page, LocalDate.now(clock));
    }
    long people = all.stream().map(one -> one.participant().teacher()).distinct().count();
    model.addAttribute(
        Heading.of("Участники инновационной деятельности")
            .under("Главная", "/")
            .under("Лаборатории", LaboratoriesPages.PATH)
            .lead(
                year
                    + " год: "
                    + Russian.count(people, "педагог", "педагога", "педагогов")
                    + ". Кто участвует в двух проектах, стоит в двух строках, а считается один"
                    + " раз."));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Педагог, организация, тема"),
                Fields.select("year", "Год", years())
                    .with("placeholder", String.valueOf(LocalDate.now(clock).getYear())),
                Fields.select(
                    "role",
                    "В каком качестве",
                    Arrays.stream(Role.values())
                        .map(role -> Option.of(role.name(), role.label()))
                        .toList())));
    return "laboratories/list";
  }

  private int year(TableQuery query) {
    return query
        .filter("year")
        .filter(text -> text.matches("20\\d\\d"))
        .map(Integer::valueOf)
        .orElseGet(() -> LocalDate.now(clock).getYear());
  }

  private List<Option> years() {
    int now = LocalDate.now(clock).getYear();
    return IntStream.rangeClosed(1, YEARS)
        .mapToObj(back -> String.valueOf(now - back))
        .map(text -> Option.of(text, text))
        .toList();
  }

  private Line line(Membership one) {
    Laboratory laboratory = one.laboratory();
    Participant who = one.participant();
    return new Line(
        directory.name(who.teacher().value()),
        who.organisation() == null ? "" : directory.name(who.organisation().value()),
        who.role(),
        who.from(),
        who.lastDay(laboratory),
        laboratory.id().value(),
        laboratory.proposal().title(),
        laboratory.proposal().kind().label());
  }

  private static Table<Line> table() {
    return Table.of(
            "participants",
            PATH,
            Column.<Line>text("teacher", "Педагог", Line::teacher)
                .note(Line::organisation)
                .sortable(),
            Column.<Line>text("role", "В каком качестве", line -> line.role().label()).sortable(),
            Column.<Line>link(
                    "title",
                    "Проект",
                    Line::title,
                    line -> LaboratoriesPages.PATH + "/" + line.laboratory())
                .note(Line::kind)
                .sortable(),
            Column.<Line>date("from", "С", Line::from).sortable(),
            Column.<Line>date("to", "По", Line::to).sortable())
        .sortedBy("teacher")
        .empty(
            Empty.saying("За этот год участников нет")
                .advice("Школа записывает участников на карточке своей лаборатории или площадки."));
  }
}

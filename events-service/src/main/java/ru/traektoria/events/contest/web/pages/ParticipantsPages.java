package ru.traektoria.events.contest.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.contest.application.FindingParticipants;
import ru.traektoria.events.contest.application.FindingParticipants.Taken;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** База участников конкурсов (S2-47): year, level, place; XLSX. */
@Controller
class ParticipantsPages {

  private static final String PATH = ContestWords.PATH + "/participants";
  private static final String PLACED = "PLACED";
  private static final String LEADERS = "LEADERS";
  private static final List<Role> PLACES =
      List.of(Role.WINNER, Role.PRIZE_WINNER, Role.PARTICIPANT);

  private final FindingParticipants participants;
  private final StaffDirectory directory;
  private final Clock clock;

  ParticipantsPages(FindingParticipants participants, StaffDirectory directory, Clock clock) {
    this.participants = participants;
    this.directory = directory;
    this.clock = clock;
  }

  /** A line of the base. */
  record Line(
      String teacher,
      String name,
      String organisation,
      String contest,
      String href,
      Level level,
      Role role,
      LocalDate on,
      long places) {

    AcademicYear year() {
      return AcademicYear.of(on);
    }
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    List<Taken> taken = participants.all(scope);
    Map<String, Long> places = places(taken);
    List<Line> all = taken.stream().map(one -> line(one, places)).toList();
    List<Line> found = all.stream().filter(line -> fits(line, query)).toList();
    TablePage<Line> page = TablePage.cut(found, table(), query);
    if (query.export()) {
      return TableExport.answer("Участники конкурсов", table(), page, LocalDate.now(clock));
    }
    long people = found.stream().map(Line::teacher).distinct().count();
    model.addAttribute(
        Heading.of("Участники конкурсов")
            .under("Конкурсы", ContestWords.PATH)
            .lead(
                "Все годы: конкурсы портала и загруженная история. По условиям: "
                    + Russian.count(found.size(), "участие", "участия", "участий")
                    + ", "
                    + Russian.count(people, "человек", "человека", "человек")
                    + "."));
    model.addAttribute("tabs", List.of());
    model.addAttribute(
        "table",
        table()
            .view(page)
            .filters(
                Fields.search("q", "Участник, организация, конкурс"),
                Fields.select("year", "Учебный год", years(all)),
                Fields.select("level", "Уровень", Words.options(Level.values(), Words::level)),
                Fields.select("place", "Место", places())));
    return "contests/table";
  }

  private static List<Option> places() {
    List<Option> options = new ArrayList<>();
    options.add(Option.of(PLACED, "Победители и призёры"));
    options.add(Option.of(LEADERS, "Лидеры: места не в одном конкурсе"));
    PLACES.forEach(role -> options.add(Option.of(role.name(), Words.role(role))));
    return options;
  }

  private static boolean placed(Line line, String place) {
    boolean won = line.role() != Role.PARTICIPANT;
    return switch (place) {
      case PLACED -> won;
      case LEADERS -> won && line.places() > 1;
      default -> line.role().name().equals(place);
    };
  }

  private static List<Option> years(List<Line> all) {
    return all.stream()
        .map(Line::year)
        .distinct()
        .sorted(Comparator.comparing(AcademicYear::startYear).reversed())
        .map(year -> Option.of(year.toString(), year.label()))
        .toList();
  }

  private static boolean fits(Line line, TableQuery query) {
    return Russian.matches(
            line.name() + " " + line.organisation() + " " + line.contest(),
            query.filter("q").orElse(""))
        && query.filter("year").map(line.year().toString()::equals).orElse(true)
        && query.oneOf("level", Level.class).map(line.level()::equals).orElse(true)
        && query.filter("place").map(place -> placed(line, place)).orElse(true);
  }

  /** How many places somebody has won in all the years. */
  private static Map<String, Long> places(List<Taken> all) {
    return all.stream()
        .filter(one -> one.who().role() != Role.PARTICIPANT)
        .collect(Collectors.groupingBy(one -> one.who().teacher().value(), Collectors.counting()));
  }

  private Line line(Taken taken, Map<String, Long> places) {
    return new Line(
        taken.who().teacher().value(),
        directory.name(taken.who().teacher().value()),
        taken.who().place().organisation() == null
            ? ""
            : directory.name(taken.who().place().organisation().value()),
        taken.contest().description().title(),
        "/activities/" + taken.contest().id().value(),
        taken.contest().description().level(),
        taken.who().role(),
        taken.contest().heldOn(),
        places.getOrDefault(taken.who().teacher().value(), 0L));
  }

  private static Table<Line> table() {
    return Table.of(
            "participants",
            PATH,
            Column.<Line>text("name", "Участник", Line::name).sortable(),
            Column.<Line>text("organisation", "Организация", Line::organisation).sortable(),
            Column.<Line>link("contest", "Конкурс", Line::contest, Line::href).sortable(),
            Column.<Line>text("level", "Уровень", line -> Words.level(line.level()))
                .sortable(Line::level),
            Column.<Line>badge("place", "Место", ParticipantsPages::place)
                .sortable(line -> PLACES.indexOf(line.role())),
            Column.<Line>number("places", "Мест за все годы", Line::places).sortable(),
            Column.<Line>date("on", "Когда", Line::on).sortable(),
            Column.<Line>text("year", "Учебный год", line -> line.year().label())
                .sortable(line -> line.year().startYear()))
        .sortedDownBy("on")
        .empty(
            Empty.saying("Участников пока нет")
                .advice("Они появятся, когда вы объявите итоги конкурса или загрузите историю."));
  }

  private static Badge place(Line line) {
    String word = Words.role(line.role());
    return line.role() == Role.PARTICIPANT ? Badge.neutral(word) : Badge.good(word).icon("trophy");
  }
}

package ru.traektoria.monitoring.manual.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.monitoring.manual.application.Completeness;
import ru.traektoria.monitoring.manual.application.Completeness.Line;
import ru.traektoria.monitoring.manual.application.Completeness.Stage;
import ru.traektoria.monitoring.manual.application.Gatherings;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Сбор данных: what is asked of whom; for an organisation, what is asked of it. */
@Controller
public class ManualPages {

  public static final String PATH = "/monitoring/manual";

  /** A gathering as the methodist sees it. */
  record Asked(
      String title,
      String source,
      LocalDate due,
      String done,
      long waiting,
      long late,
      String href,
      Badge state) {}

  /** A gathering as an organisation sees it. */
  record Mine(String title, String source, LocalDate due, List<Badge> state, String href) {}

  private final Gatherings gatherings;
  private final Completeness completeness;
  private final Reach reach;
  private final Clock clock;

  ManualPages(Gatherings gatherings, Completeness completeness, Reach reach, Clock clock) {
    this.gatherings = gatherings;
    this.completeness = completeness;
    this.reach = reach;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Stored<Gathering>> all = gatherings.of(reach.municipality(scope));
    return scope.organisation().isPresent()
        ? own(all, scope.organisation().get(), today, query, model)
        : whole(all, today, query, model);
  }

  private Object own(
      List<Stored<Gathering>> all,
      String organisation,
      LocalDate today,
      TableQuery query,
      Model model) {
    List<Mine> mine = new ArrayList<>();
    for (Stored<Gathering> one : all) {
      completeness.of(one, today).stream()
          .filter(line -> line.organisation().equals(organisation))
          .findFirst()
          .ifPresent(line -> mine.add(mine(one, line)));
    }
    TablePage<Mine> page = TablePage.cut(mine, MINE, query);
    if (query.export()) {
      return TableExport.answer("Сбор данных", MINE, page, today);
    }
    model.addAttribute(
        Heading.of("Сбор данных")
            .under("Главная", "/")
            .lead(
                "Что просит муниципалитет. Числа, которые платформа уже знает, подставлены: их"
                    + " подтверждают или оспаривают."));
    model.addAttribute("tiles", List.of());
    model.addAttribute("table", MINE.view(page));
    return "monitoring/manual/list";
  }

  private static Mine mine(Stored<Gathering> one, Line line) {
    return new Mine(
        one.state().title(),
        one.state().definition().source(),
        one.state().due(),
        one.state().closed()
            ? List.of(
                StageWords.STAGES.get(line.stage()), Badge.neutral("Сбор закрыт").icon("lock"))
            : StageWords.of(line),
        PATH + "/" + one.id() + "/" + line.organisation());
  }

  private Object whole(
      List<Stored<Gathering>> all, LocalDate today, TableQuery query, Model model) {
    List<Asked> asked = all.stream().map(one -> asked(one, today)).toList();
    TablePage<Asked> page = TablePage.cut(asked, ASKED, query);
    if (query.export()) {
      return TableExport.answer("Сбор данных", ASKED, page, today);
    }
    model.addAttribute(
        Heading.of("Сбор данных")
            .under("Главная", "/")
            .lead("Чего не рассказывают события: результаты учеников, информационные карты, НОКО.")
            .action(Action.link("Формы", PATH + "/forms", "clipboard-list"))
            .also(Action.link("Результаты учеников", "/monitoring/results", "chart-bar")));
    long waiting = asked.stream().mapToLong(Asked::waiting).sum();
    long late = asked.stream().mapToLong(Asked::late).sum();
    model.addAttribute(
        "tiles",
        List.of(
            Tile.value(
                "Идёт сборов",
                String.valueOf(all.stream().filter(g -> !g.state().closed()).count())),
            Tile.value("Ждут проверки", Russian.number(waiting))
                .tone(waiting > 0 ? Tone.WARNING : Tone.GOOD),
            Tile.value("Просрочены", Russian.number(late)).tone(late > 0 ? Tone.BAD : Tone.GOOD)));
    model.addAttribute("table", ASKED.view(page));
    return "monitoring/manual/list";
  }

  private Asked asked(Stored<Gathering> one, LocalDate today) {
    List<Line> lines = completeness.of(one, today);
    Gathering gathering = one.state();
    return new Asked(
        gathering.title(),
        gathering.definition().source(),
        gathering.due(),
        Russian.of(count(lines, Stage.APPROVED), lines.size()),
        count(lines, Stage.SUBMITTED),
        gathering.closed() ? 0 : lines.stream().filter(Line::late).count(),
        PATH + "/" + one.id(),
        state(gathering, lines, today));
  }

  private static long count(List<Line> lines, Stage stage) {
    return lines.stream().filter(line -> line.stage() == stage).count();
  }

  private static Badge state(Gathering gathering, List<Line> lines, LocalDate today) {
    if (gathering.closed()) {
      return Badge.neutral("Закрыт").icon("lock");
    }
    if (!lines.isEmpty() && count(lines, Stage.APPROVED) == lines.size()) {
      return Badge.good("Собран");
    }
    return today.isAfter(gathering.due()) ? Badge.bad("Срок прошёл") : Badge.info("Идёт");
  }

  private static final Table<Mine> MINE =
      Table.of(
              "gatherings",
              PATH,
              Column.<Mine>link("title", "Что заполнить", Mine::title, Mine::href)
                  .note(Mine::source)
                  .sortable(),
              Column.<Mine>date("due", "Срок", Mine::due).sortable(),
              Column.<Mine>badges("state", "Состояние", Mine::state))
          .empty(
              Empty.saying("Пока ничего не просят")
                  .advice("Когда муниципалитет начнёт сбор, он появится здесь и в напоминаниях."));

  private static final Table<Asked> ASKED =
      Table.of(
              "gatherings",
              PATH,
              Column.<Asked>link("title", "Сбор", Asked::title, Asked::href)
                  .note(Asked::source)
                  .sortable(),
              Column.<Asked>date("due", "Срок", Asked::due).sortable(),
              Column.<Asked>text("done", "Утверждено", Asked::done),
              Column.<Asked>number("waiting", "Ждут проверки", Asked::waiting).sortable(),
              Column.<Asked>number("late", "Просрочены", Asked::late).sortable(),
              Column.<Asked>badge("state", "Состояние", Asked::state))
          .empty(
              Empty.saying("Сборов пока нет")
                  .advice("Возьмите готовую форму или составьте свою и назначьте срок.")
                  .action(Action.link("Формы", PATH + "/forms", "clipboard-list")));
}

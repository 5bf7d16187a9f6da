package ru.traektoria.events.meeting.web.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.association.model.Association.Kind;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.FollowingDecisions;
import ru.traektoria.events.meeting.web.MeetingView;
import ru.traektoria.events.meeting.web.MeetingView.CarriedView;
import ru.traektoria.events.meeting.web.MeetingView.State;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.meeting.web.MeetingWords;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Заседания as a list, and the decisions under control. */
@Controller
class MeetingsPages {

  static final String PATH = "/activities/meetings";
  static final String DECISIONS = PATH + "/decisions";

  private static final Table<MeetingView> TABLE =
      Table.of(
              "meetings",
              PATH,
              Column.<MeetingView>date("day", "Когда", MeetingView::day).sortable(),
              Column.<MeetingView>link(
                      "theme", "Заседание", MeetingView::theme, m -> PATH + "/" + m.id())
                  .note(m -> m.association().name())
                  .sortable(),
              Column.<MeetingView>text("kind", "Вид", m -> m.kind().label()).sortable(),
              Column.<MeetingView>text("room", "Где", MeetingView::room),
              Column.<MeetingView>number("agenda", "Вопросов", m -> m.agenda().size()),
              Column.<MeetingView>badge("state", "Состояние", MeetingWords::state)
                  .sortable(MeetingView::state))
          .sortedDownBy("day")
          .empty(
              Empty.saying("Заседаний пока нет")
                  .advice("Запланируйте первое на карточке объединения."));

  private final FindingMeetings finding;
  private final FollowingDecisions following;
  private final MeetingViews views;

  MeetingsPages(FindingMeetings finding, FollowingDecisions following, MeetingViews views) {
    this.finding = finding;
    this.following = following;
    this.views = views;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    AcademicYear year =
        query
            .filter("year")
            .filter(y -> y.matches("\\d{4}-\\d{2}"))
            .map(AcademicYear::parse)
            .orElse(AcademicYear.of(views.today()));
    List<MeetingView> found =
        finding.between(year.first(), year.last(), scope).stream()
            .map(views::line)
            .filter(m -> Russian.matches(text(m), query.filter("q").orElse("")))
            .filter(m -> query.oneOf("kind", Kind.class).map(m.kind()::equals).orElse(true))
            .filter(m -> query.oneOf("state", State.class).map(m.state()::equals).orElse(true))
            .toList();
    TablePage<MeetingView> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Заседания", TABLE, page, views.today());
    }
    model.addAttribute(heading(scope.viewer(), found, year));
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.search("q", "Тема или объединение"),
                Fields.select("kind", "Вид", kinds()),
                Fields.select("state", "Состояние", MeetingWords.states()),
                Fields.select("year", "Учебный год", years(views.today()))
                    .with("placeholder", AcademicYear.of(views.today()).label())));
    return "activities/list";
  }

  private static String text(MeetingView meeting) {
    return meeting.theme() + " " + meeting.association().name();
  }

  private static List<Option> kinds() {
    return Arrays.stream(Kind.values()).map(k -> Option.of(k.name(), k.label())).toList();
  }

  private static List<Option> years(LocalDate today) {
    AcademicYear now = AcademicYear.of(today);
    return List.of(now.next(), now.previous(), now.previous().previous()).stream()
        .map(y -> Option.of(y.toString(), y.label()))
        .toList();
  }

  private static Heading heading(Viewer viewer, List<MeetingView> found, AcademicYear year) {
    long signed = found.stream().filter(m -> m.state() == State.SIGNED).count();
    long held =
        found.stream()
            .filter(m -> m.state() == State.HELD || m.state() == State.CORRECTING)
            .count();
    Heading heading =
        Heading.of("Заседания и протоколы")
            .under("Главная", "/")
            .under("Объединения", "/activities/associations")
            .lead(
                year.label()
                    + ": состоялось "
                    + Russian.of(signed + held, found.size())
                    + ", протокол подписан у "
                    + Russian.number(signed)
                    + ".");
    Heading month = heading.also(Action.link("График месяца", PATH + "/schedule", "calendar"));
    Heading told =
        viewer.has(Role.OFFICIAL)
            ? month
            : month.also(Action.link("Решения на контроле", DECISIONS, "checklist"));
    return plans(viewer)
        ? told.action(Action.link("Запланировать заседание", PATH + "/new", "plus"))
        : told;
  }

  static boolean plans(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.GMO_HEAD);
  }

  @GetMapping(DECISIONS)
  String decisions(Scope scope, Model model) {
    LocalDate today = views.today();
    List<CarriedView> open =
        following.open(scope).stream()
            .map(views::carried)
            .sorted(Comparator.comparing(CarriedView::due))
            .toList();
    long late = open.stream().filter(d -> d.due().isBefore(today)).count();
    model.addAttribute(
        Heading.of("Решения на контроле")
            .under("Заседания и протоколы", PATH)
            .lead(
                open.isEmpty()
                    ? "Все решения подписанных протоколов выполнены или сняты с контроля."
                    : "Просрочено "
                        + Russian.of(late, open.size())
                        + ". Пока решение открыто, оно само стоит в повестке следующих заседаний."));
    model.addAttribute("decisions", open);
    model.addAttribute("say", MeetingWords.SAY);
    model.addAttribute("outcomes", MeetingWords.outcomes());
    model.addAttribute("today", today);
    model.addAttribute("leads", plans(scope.viewer()));
    return "meetings/decisions";
  }
}

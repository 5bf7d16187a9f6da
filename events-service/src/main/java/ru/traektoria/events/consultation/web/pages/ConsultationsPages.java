package ru.traektoria.events.consultation.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.consultation.application.FindingConsultations;
import ru.traektoria.events.consultation.model.ConsultationState;
import ru.traektoria.events.consultation.model.Topic;
import ru.traektoria.events.consultation.web.ConsultationView;
import ru.traektoria.events.consultation.web.ConsultationViews;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Вопросы методисту: the desk of the methodist, the own questions of who asks. */
@Controller
class ConsultationsPages {

  private static final List<ConsultationState> STATES =
      List.of(
          ConsultationState.ASKED,
          ConsultationState.ASSIGNED,
          ConsultationState.ANSWERED,
          ConsultationState.RATED,
          ConsultationState.WITHDRAWN);

  private final FindingConsultations finding;
  private final ConsultationViews views;
  private final Clock clock;

  ConsultationsPages(FindingConsultations finding, ConsultationViews views, Clock clock) {
    this.finding = finding;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(ConsultationTables.PATH)
  Object questions(TableQuery query, Scope scope, Model model) {
    boolean desk = scope.viewer().has(Role.METHODIST);
    List<ConsultationView> all = views.views(finding.questions(scope), scope.viewer());
    boolean open = query.filter("state").isPresent() || query.filter("q").isPresent();
    List<ConsultationView> found =
        all.stream()
            .filter(one -> fits(one, query))
            .filter(one -> open || !desk || one.state().waits())
            .toList();
    Table<ConsultationView> table = desk ? ConsultationTables.desk() : ConsultationTables.mine();
    TablePage<ConsultationView> page = TablePage.cut(found, table, query);
    LocalDate today = LocalDate.now(clock);
    if (query.export()) {
      return TableExport.answer("Вопросы методисту", table, page, today);
    }
    model.addAttribute(desk ? deskHeading() : ownHeading(scope));
    model.addAttribute("tiles", desk ? tiles(all, AcademicYear.of(today)) : List.of());
    model.addAttribute("table", table.view(page).filters(filters(scope, desk)));
    return "consultations/list";
  }

  private static boolean fits(ConsultationView one, TableQuery query) {
    String state = query.filter("state").orElse("");
    return Russian.matches(ConsultationTables.text(one), query.filter("q").orElse(""))
        && query.filter("topic").map(one.topic().code()::equals).orElse(true)
        && switch (state) {
          case "", "ALL" -> true;
          case "LATE" -> one.late();
          default -> one.state().name().equals(state);
        };
  }

  private Field[] filters(Scope scope, boolean desk) {
    List<Topic> topics = finding.topics(scope.viewer()).state().topics();
    List<Option> states = new ArrayList<>();
    if (desk) {
      states.add(Option.of("ALL", "Все вопросы"));
      states.add(Option.of("LATE", "Ответ просрочен"));
    }
    STATES.forEach(s -> states.add(Option.of(s.name(), Russian.capital(s.label()))));
    Field state = Fields.select("state", "Состояние", states);
    return new Field[] {
      Fields.search("q", desk ? "Вопрос, педагог, школа" : "Вопрос"),
      desk ? state.with("placeholder", "Ждут ответа") : state,
      Fields.select(
          "topic", "Тема", topics.stream().map(t -> Option.of(t.code(), t.name())).toList())
    };
  }

  private static Heading deskHeading() {
    return Heading.of("Консультации")
        .under("Главная", "/")
        .lead("Вопросы педагогов и школ. Кто ждёт дольше срока, отмечен.")
        .action(Action.link("Записать консультацию", ConsultationTables.PATH + "/record", "plus"))
        .also(Action.link("Журнал", ConsultationTables.LOG, "notebook"))
        .also(Action.link("Темы и срок ответа", ConsultationTables.TOPICS, "settings"));
  }

  private static Heading ownHeading(Scope scope) {
    boolean school = scope.viewer().has(Role.SCHOOL_LEAD);
    Heading heading =
        Heading.of(school ? "Консультации школы" : "Мои вопросы методисту")
            .under("Главная", "/")
            .lead(
                school
                    ? "Вопросы от организации. Что спрашивают педагоги, школа не видит."
                    : "Переписку видите вы и методисты муниципалитета. Школа её не видит.")
            .action(
                Action.link(
                    "Спросить методиста", ConsultationTables.PATH + "/new", "message-circle"));
    return school
        ? heading
            .also(Action.link("Записать консультацию", ConsultationTables.PATH + "/record", "plus"))
            .also(Action.link("Журнал школы", ConsultationTables.LOG, "notebook"))
        : heading;
  }

  private static List<Tile> tiles(List<ConsultationView> all, AcademicYear year) {
    long waiting = all.stream().filter(one -> one.state().waits()).count();
    long late = all.stream().filter(ConsultationView::late).count();
    double[] waits =
        all.stream()
            .filter(one -> one.waitedDays() != null && year.contains(one.givenOn()))
            .mapToDouble(ConsultationView::waitedDays)
            .toArray();
    double[] marks =
        all.stream()
            .filter(one -> one.rating() != null && year.contains(one.givenOn()))
            .mapToDouble(ConsultationView::rating)
            .toArray();
    return List.of(
        Tile.value("Ждут ответа", Russian.number(waiting))
            .tone(waiting == 0 ? Tone.GOOD : Tone.NEUTRAL),
        Tile.value("Ответ просрочен", Russian.number(late))
            .tone(late == 0 ? Tone.GOOD : Tone.BAD)
            .href(ConsultationTables.PATH + "?state=LATE"),
        Tile.value("Первый ответ в среднем", mean(waits, "нет данных"))
            .hint("рабочих дней, вопросов с ответом: " + waits.length),
        Tile.value("Средняя оценка", mean(marks, "нет данных"))
            .hint("из 5, оценок: " + marks.length));
  }

  private static String mean(double[] numbers, String nothing) {
    OptionalDouble mean = Arrays.stream(numbers).average();
    return mean.isPresent() ? Russian.number(Math.round(mean.getAsDouble() * 10) / 10.0) : nothing;
  }
}

package ru.traektoria.events.consultation.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.consultation.web.ConsultationView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** Consultations as tables: questions, the log of those given, support of organisations. */
final class ConsultationTables {

  static final String PATH = "/activities/consultations";
  static final String LOG = PATH + "/log";
  static final String SUPPORT = PATH + "/support";
  static final String TOPICS = PATH + "/topics";

  private ConsultationTables() {}

  /** Support of one organisation in a year (S3-136, S4-85). */
  record Support(
      Named organisation,
      boolean low,
      long given,
      long lowResults,
      long psychological,
      long teachers,
      LocalDate last) {}

  static Table<ConsultationView> desk() {
    return questions(
        Column.<ConsultationView>text("asker", "Кто спросил", c -> c.asker().name())
            .note(ConsultationTables::home)
            .sortable(),
        "Вопросов нет",
        "Педагоги и школы спрашивают из своего кабинета; вопрос сразу появится здесь.");
  }

  static Table<ConsultationView> mine() {
    return questions(
        Column.<ConsultationView>text("consultant", "Методист", ConsultationView::consultant)
            .sortable(),
        "Вы ещё не спрашивали",
        "Спросите методиста: ответ увидите только вы.");
  }

  private static Table<ConsultationView> questions(
      Column<ConsultationView> who, String nothing, String advice) {
    return Table.of(
            "consultations",
            PATH,
            Column.<ConsultationView>link(
                    "title", "Вопрос", ConsultationView::title, c -> PATH + "/" + c.id())
                .note(c -> c.topic().name())
                .sortable(),
            who,
            Column.<ConsultationView>date("asked", "Спросили", ConsultationView::askedOn)
                .sortable(),
            Column.<ConsultationView>text("wait", "Срок", ConsultationTables::wait),
            Column.<ConsultationView>badges("state", "Состояние", ConsultationTables::badges))
        .sortedDownBy("asked")
        .empty(
            Empty.saying(nothing)
                .advice(advice)
                .action(Action.link("Спросить методиста", PATH + "/new", "message")));
  }

  static Table<ConsultationView> log() {
    return Table.of(
            "consultations",
            LOG,
            Column.<ConsultationView>date("on", "Когда", ConsultationView::givenOn).sortable(),
            Column.<ConsultationView>link(
                    "topic", "Тема", c -> c.topic().name(), c -> PATH + "/" + c.id())
                .note(c -> c.topic().area().label())
                .sortable(),
            Column.<ConsultationView>text("kind", "Вид", ConsultationTables::kind).sortable(),
            Column.<ConsultationView>text("who", "Кому", ConsultationTables::advised)
                .note(ConsultationTables::places),
            Column.<ConsultationView>text("consultant", "Методист", ConsultationView::consultant)
                .sortable(),
            Column.<ConsultationView>number("minutes", "Минут", ConsultationView::minutes))
        .sortedDownBy("on")
        .empty(
            Empty.saying("Консультаций пока нет")
                .advice("Ответы на вопросы попадают сюда сами, остальное запишите.")
                .action(Action.link("Записать консультацию", PATH + "/record", "plus")));
  }

  static Table<Support> support() {
    return Table.of(
            "consultations",
            SUPPORT,
            Column.<Support>text("organisation", "Организация", s -> s.organisation().name())
                .note(s -> s.low() ? "низкие результаты (ШНОР)" : null)
                .sortable(s -> Russian.sortKey(s.organisation().name())),
            Column.<Support>number("given", "Консультаций", Support::given).sortable(),
            Column.<Support>number("low", "Школе с низкими результатами", Support::lowResults)
                .sortable(),
            Column.<Support>number("psychological", "Психологических", Support::psychological)
                .sortable(),
            Column.<Support>number("teachers", "Педагогов", Support::teachers).sortable(),
            Column.<Support>date("last", "Последняя", Support::last).sortable(),
            Column.<Support>badge(
                "state",
                "Охват",
                s -> s.given() == 0 ? Badge.warning("Не было") : Badge.good("Есть поддержка")))
        .sortedBy("given")
        .empty(Empty.saying("Организаций нет").advice("Они приходят из кадров."));
  }

  static List<Badge> badges(ConsultationView one) {
    Badge state = state(one);
    return one.late() ? List.of(state, Badge.bad("Ответ просрочен").icon("clock")) : List.of(state);
  }

  static Badge state(ConsultationView one) {
    String word = Russian.capital(one.state().label());
    return switch (one.state()) {
      case ASKED -> Badge.warning(word).icon("clock");
      case ASSIGNED -> Badge.info(word).icon("user");
      case ANSWERED, GIVEN -> Badge.good(word);
      case RATED -> Badge.good("Оценка " + one.rating()).icon("star");
      case WITHDRAWN, ANNULLED -> Badge.neutral(word).icon("ban");
    };
  }

  /** «Ответ за 2 рабочих дня», «ждёт с 18 ноября». */
  static String wait(ConsultationView one) {
    if (one.waitingSince() != null) {
      return "ждёт с " + Russian.dayMonth(one.waitingSince());
    }
    if (one.waitedDays() == null) {
      return Russian.NOTHING;
    }
    return one.waitedDays() == 0
        ? "ответ в тот же день"
        : "ответ за "
            + Russian.count(one.waitedDays(), "рабочий день", "рабочих дня", "рабочих дней");
  }

  static String kind(ConsultationView one) {
    String mode = one.mode().label().toLowerCase(java.util.Locale.ROOT);
    return one.kind().label() + ", " + mode;
  }

  static String advised(ConsultationView one) {
    if (one.teachers().isEmpty()) {
      return one.organisations().isEmpty() ? "Население" : places(one);
    }
    String first = one.teachers().get(0).name();
    int more = one.teachers().size() - 1;
    return more == 0 ? first : first + " и ещё " + Russian.number(more);
  }

  static String places(ConsultationView one) {
    return one.teachers().isEmpty() && !one.organisations().isEmpty()
        ? names(one)
        : one.organisations().isEmpty() ? null : names(one);
  }

  private static String names(ConsultationView one) {
    return one.organisations().stream().map(Named::name).collect(Collectors.joining(", "));
  }

  private static String home(ConsultationView one) {
    return one.collective() || one.organisation() == null ? null : one.organisation().name();
  }

  /** Everything a search looks through. */
  static String text(ConsultationView one) {
    return Stream.of(
            Stream.of(one.topic().name(), one.words()),
            one.thread().stream().map(ConsultationView.Said::text),
            Stream.ofNullable(one.asker()).map(Named::name),
            one.teachers().stream().map(Named::name),
            one.organisations().stream().map(Named::name))
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }
}

package ru.traektoria.mentoring.web.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.print.MentoringForm;
import ru.traektoria.mentoring.model.Prolongation;
import ru.traektoria.mentoring.model.Terms.Issuer;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.web.Named;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.PairView.GoalView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.documents.print.FillingTemplate;
import ru.traektoria.platform.documents.print.PrintDesk.Sheet;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;

/** What the printed papers of a pair say; a blank is left where nothing is known yet. */
@Component
class PairSheets {

  private static final String BLANK = "__________";

  private final StaffDirectory directory;
  private final Views views;

  PairSheets(StaffDirectory directory, Views views) {
    this.directory = directory;
    this.views = views;
  }

  /**
   * The sheet of a form.
   *
   * @param ordered the pairs of the same order, for the order itself
   */
  Sheet of(MentoringForm form, PairView pair, List<PairView> ordered) {
    Map<String, String> once = new HashMap<>(common(pair));
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    switch (form) {
      case ORDER -> {
        once.put("номер", pair.order() == null ? BLANK : pair.order().number());
        once.put("дата", pair.order() == null ? BLANK : Russian.date(pair.order().on()));
        boolean department = department(pair);
        if (department) {
          once.put("организация", named(pair.municipality()));
        }
        tables.put("пары", numbered(ordered.stream().map(one -> row(one, department)).toList()));
        tables.put("ознакомление", people(ordered));
      }
      case PROLONGATION -> once.putAll(prolongation(pair));
      case PROGRAMME -> tables.putAll(programme(pair));
      case CONSENT, REPORT -> {}
    }
    String name = form.label() + " — " + pair.menteeNames();
    return new Sheet(form, pair.municipality(), name, new FillingTemplate.Words(once, tables));
  }

  private Map<String, String> common(PairView pair) {
    Map<String, String> words = new HashMap<>();
    words.put(
        "организация",
        pair.organisation() == null ? BLANK : directory.name(pair.organisation().id()));
    words.put("наставник", full(pair.mentors()));
    words.put("наставляемый", full(pair.mentees()));
    words.put("форма", Words.form(pair.form()).toLowerCase(java.util.Locale.ROOT));
    words.put("срок", Russian.range(pair.from(), pair.plannedTo()));
    words.put("программа", said(pair.programme(), "по программе пары"));
    words.put(
        "приказ",
        pair.order() == null
            ? BLANK
            : "№ " + pair.order().number() + " от " + Russian.date(pair.order().on()));
    words.put("оплата", payment(pair));
    words.put("сегодня", Russian.date(views.today()));
    return words;
  }

  private static String payment(PairView pair) {
    if (!pair.paid()) {
      return "не предусмотрена";
    }
    return pair.agreement() == null
        ? "по дополнительному соглашению № " + BLANK
        : "по дополнительному соглашению № "
            + pair.agreement().number()
            + " от "
            + Russian.date(pair.agreement().on());
  }

  private String full(List<Named> people) {
    return people.stream().map(one -> directory.name(one.id())).collect(Collectors.joining(", "));
  }

  private static String said(String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text;
  }

  private static boolean department(PairView pair) {
    return pair.order() != null && pair.order().issuer() == Issuer.MUNICIPALITY;
  }

  private String named(String place) {
    return directory.find(place).map(DirectoryEntry::name).orElse(BLANK);
  }

  /** In an order of the department the school stands beside the mentee. */
  private Map<String, String> row(PairView pair, boolean department) {
    String school =
        department && pair.organisation() != null ? " (" + pair.organisation().name() + ")" : "";
    return Map.of(
        "наставник", full(pair.mentors()),
        "наставляемый", full(pair.mentees()) + school,
        "форма", Words.form(pair.form()).toLowerCase(java.util.Locale.ROOT),
        "срок", Russian.range(pair.from(), pair.plannedTo()));
  }

  private List<Map<String, String>> people(List<PairView> pairs) {
    return pairs.stream()
        .flatMap(pair -> Stream.concat(pair.mentors().stream(), pair.mentees().stream()))
        .distinct()
        .map(one -> Map.of("педагог", directory.name(one.id())))
        .toList();
  }

  private static Map<String, String> prolongation(PairView pair) {
    List<Prolongation> all = pair.prolongations();
    Prolongation last = all.isEmpty() ? null : all.get(all.size() - 1);
    return Map.of(
        "номер", last == null ? BLANK : last.order().number(),
        "дата", last == null ? BLANK : Russian.date(last.order().on()),
        "прежний номер", pair.order() == null ? BLANK : pair.order().number(),
        "прежняя дата", pair.order() == null ? BLANK : Russian.date(pair.order().on()),
        "прежнее окончание", Russian.date(last == null ? pair.plannedTo() : last.before()),
        "окончание", last == null ? BLANK : Russian.date(last.until()));
  }

  private Map<String, List<Map<String, String>>> programme(PairView pair) {
    LocalDate today = views.today();
    List<Map<String, String>> goals = pair.goals().stream().map(PairSheets::goal).toList();
    List<Map<String, String>> milestones =
        pair.milestones().stream()
            .map(
                one ->
                    Map.of(
                        "веха", one.text(),
                        "срок", Russian.date(one.due()),
                        "отметка",
                            one.doneOn() == null
                                ? ""
                                : "выполнено " + Russian.shortDate(one.doneOn())))
            .toList();
    List<Map<String, String>> meetings =
        pair.meetings().stream().map(one -> meeting(one, today)).toList();
    return Map.of(
        "цели", numbered(goals), "вехи", numbered(milestones), "встречи", numbered(meetings));
  }

  private static Map<String, String> goal(GoalView goal) {
    String mark =
        goal.reachedOn() == null ? "" : "достигнута " + Russian.shortDate(goal.reachedOn());
    return Map.of("цель", goal.text(), "отметка", mark);
  }

  private static Map<String, String> meeting(PlannedMeeting one, LocalDate today) {
    return Map.of(
        "дата", Russian.date(one.on()),
        "вид", Words.what(one.kind(), one.visitor()),
        "тема", said(one.topic(), ""),
        "отметка", one.held() ? "состоялось" : one.missedOn(today) ? "пропущено" : "");
  }

  /** The same rows with their numbers. */
  static List<Map<String, String>> numbered(List<Map<String, String>> rows) {
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> one = new HashMap<>(row);
      one.put("номер", Integer.toString(all.size() + 1));
      all.add(one);
    }
    return all;
  }
}

package ru.traektoria.events.contest.web.pages;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.Criterion;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.contest.web.ContestView;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** What the card of a contest says and offers. */
final class ContestCard {

  private ContestCard() {}

  /** A stage as the card shows it. */
  record StageRow(String title, Badge badge, String when, String order, List<Criterion> criteria) {}

  static List<StageRow> stages(ContestView contest) {
    List<StageRow> rows = new ArrayList<>();
    List<Stage> all = contest.terms().stages();
    for (int i = 0; i < all.size(); i++) {
      Stage stage = all.get(i);
      boolean running = contest.state() == ContestState.REVIEW && i == contest.stage();
      Badge now = running ? Badge.info("Идёт сейчас").icon("scale") : null;
      rows.add(
          new StageRow(
              stage.title(),
              i < contest.fixed() ? Badge.good("Итоги этапа есть") : now,
              ContestWords.when(stage, i == all.size() - 1),
              Russian.capital(ContestWords.order(stage)) + ".",
              stage.criteria()));
    }
    return rows;
  }

  static Heading heading(ContestView contest) {
    String at = ContestWords.PATH + "/" + contest.id();
    String version = "?version=" + contest.version();
    Heading heading =
        Heading.of(contest.terms().title())
            .under("Конкурсы", ContestWords.PATH)
            .badge(ContestWords.state(contest.state()));
    ContestView.May may = contest.may();
    if (may.open()) {
      heading =
          heading.action(
              Action.post("Объявить", at + "/opening" + version)
                  .icon("send")
                  .confirm("Объявить конкурс? Его увидят все педагоги муниципалитета."));
    } else if (may.apply()) {
      heading = heading.action(Action.link("Подать заявку", at + "/apply", "send"));
    } else if (may.putForward()) {
      heading = heading.action(Action.link("Выдвинуть педагога", at + "/apply", "user-plus"));
    }
    return others(heading, contest, at, version);
  }

  private static Heading others(Heading given, ContestView contest, String at, String version) {
    Heading heading = given;
    if (contest.may().edit()) {
      heading = heading.also(Action.link("Изменить", at + "/edit", "pencil"));
    }
    if (contest.may().arrange()) {
      heading =
          heading.also(
              Action.post("Повторить через год", at + "/repetition")
                  .confirm(
                      "Подготовить такой же конкурс на следующий год? Даты сдвинутся на год."));
    }
    if (contest.may().cancel()) {
      heading =
          heading.also(
              Action.post("Отменить", at + "/cancellation" + version)
                  .confirm("Отменить конкурс? Заявки больше не рассматриваются."));
    }
    return heading;
  }

  static List<Entry> facts(ContestView contest) {
    List<Entry> facts = new ArrayList<>();
    facts.add(Entry.of("Уровень", Words.level(contest.terms().level())));
    if (!contest.terms().yearly().isEmpty()) {
      facts.add(Entry.of("Когда бывает", contest.terms().yearly()));
    }
    facts.add(
        Entry.of(
            "Приём заявок",
            "с "
                + Russian.dateTime(contest.terms().window().opens())
                + " "
                + ContestWords.until(contest.terms().window().deadline())));
    facts.add(Entry.of("Кто участвует", ContestWords.audience(contest.terms().audience())));
    facts.add(
        Entry.of(
            "Места в номинации",
            Russian.count(contest.terms().winners(), "победитель", "победителя", "победителей")
                + ", призовых мест: "
                + contest.terms().prizes()));
    if (!contest.terms().link().isEmpty()) {
      facts.add(Entry.of("Положение", "открыть").href(contest.terms().link()));
    }
    if (contest.paper() != null) {
      facts.add(
          Entry.of("Положение, файл", contest.paper())
              .href(ContestWords.PATH + "/" + contest.id() + "/paper"));
    }
    if (contest.announcedOn() != null) {
      facts.add(Entry.of("Итоги объявлены", Russian.date(contest.announcedOn())));
      facts.add(Entry.of("В плане", "мероприятие").href("/activities/" + contest.activity()));
    }
    return facts;
  }
}

package ru.traektoria.mentoring.web.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.mentoring.model.Closing.Result;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.web.Named;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;

/** What the card of a pair says: papers, ending, log. */
final class PairCard {

  private PairCard() {}

  static List<Entry> entries(PairView pair) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Форма", Words.form(pair.form())));
    entries.add(
        Entry.of(
            "Организация",
            pair.organisation() == null ? "несколько организаций" : pair.organisation().name()));
    entries.add(Entry.of("Срок", Russian.range(pair.from(), pair.plannedTo())));
    entries.add(
        Entry.of(
            "Приказ",
            pair.order() == null
                ? null
                : "№ " + pair.order().number() + " от " + Russian.date(pair.order().on())));
    entries.add(Entry.of("Согласие наставника", consents(pair)).hint("ТК РФ, ст. 351.8"));
    if (pair.paid()) {
      entries.add(
          Entry.of(
              "Соглашение об оплате",
              pair.agreement() == null
                  ? null
                  : "№ "
                      + pair.agreement().number()
                      + " от "
                      + Russian.date(pair.agreement().on())));
    }
    entries.add(
        Entry.of(
            "Согласие наставляемого",
            pair.menteesAgreedOn() == null ? null : Russian.date(pair.menteesAgreedOn())));
    pair.prolongations()
        .forEach(
            one ->
                entries.add(
                    Entry.of(
                        "Продлено до " + Russian.date(one.until()),
                        "приказ № "
                            + one.order().number()
                            + " от "
                            + Russian.date(one.order().on()))));
    if (pair.route() != null) {
      entries.add(
          Entry.of("Маршрут", "открыть ИОМ, который сопровождает тьютор")
              .href("/routes/" + pair.route()));
    }
    if (pair.follows() != null) {
      entries.add(
          Entry.of("Продолжает", "пару с прежним наставником")
              .href("/mentoring/pairs/" + pair.follows()));
    }
    entries.add(Entry.of("Программа", pair.programme()));
    if (pair.imported()) {
      entries.add(Entry.of("Источник", "загружено из файла прошлых лет"));
    }
    entries.addAll(ending(pair));
    return entries;
  }

  private static List<Entry> ending(PairView pair) {
    if (pair.closing() == null) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Окончание", Russian.date(pair.closing().on())));
    if (pair.closing().results().size() > 1) {
      pair.closing().results().forEach(one -> entries.add(result(pair, one)));
    } else if (pair.closing().outcome() != null) {
      entries.add(Entry.badge("Исход", Words.outcome(pair.closing().outcome())));
      entries.add(
          Entry.of(
              "Признаки",
              pair.closing().signs().stream()
                  .sorted()
                  .map(Words::sign)
                  .collect(Collectors.joining("; "))));
    }
    if (pair.closing().reason() != null) {
      entries.add(Entry.of("Причина", Words.reason(pair.closing().reason())));
    }
    entries.add(Entry.of("Комментарий", pair.closing().comment()));
    return entries;
  }

  private static Entry result(PairView pair, Result one) {
    String name =
        pair.mentees().stream()
            .filter(mentee -> mentee.id().equals(one.mentee().value()))
            .map(Named::name)
            .findFirst()
            .orElse("Наставляемый");
    return Entry.badge(name, Words.outcome(one.outcome()))
        .hint(one.signs().stream().sorted().map(Words::sign).collect(Collectors.joining("; ")));
  }

  /** Who agreed on the portal; of a proposal alone. */
  static List<Entry> answers(PairView pair) {
    return pair.status() != Status.PROPOSED
        ? List.of()
        : pair.answers().stream()
            .map(
                one ->
                    Entry.badge(
                        (one.mentor() ? "Наставник " : "Наставляемый ") + one.who().name(),
                        one.agrees() == null
                            ? Badge.neutral("Ещё не ответил(а)").icon("clock")
                            : Badge.good("Согласие " + Russian.shortDate(one.on()))))
            .toList();
  }

  private static String consents(PairView pair) {
    return pair.consents().stream()
        .map(consent -> Russian.date(consent.on()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static List<TimelineEntry> timeline(PairView pair) {
    return pair.sessions().stream()
        .sorted(Comparator.comparing(Session::heldOn).reversed())
        .map(
            s ->
                TimelineEntry.of(
                        s.heldOn(),
                        s.topic() == null || s.topic().isBlank()
                            ? Words.what(s.kind(), s.visitor())
                            : Words.what(s.kind(), s.visitor()) + ": " + s.topic())
                    .text(outcome(s, pair))
                    .icon(icon(s.kind()), Tone.INFO))
        .toList();
  }

  private static String outcome(Session session, PairView pair) {
    String absent =
        pair.mentees().stream()
            .filter(one -> session.absent().stream().anyMatch(a -> a.value().equals(one.id())))
            .map(Named::name)
            .collect(Collectors.joining(", "));
    return absent.isEmpty() ? session.outcome() : session.outcome() + " Не было: " + absent + ".";
  }

  private static String icon(Kind kind) {
    return switch (kind) {
      case MEETING -> "messages";
      case LESSON_VISIT -> "presentation";
      case CONSULTATION -> "message-question";
    };
  }
}

package ru.traektoria.mentoring.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.mentoring.model.Session;
import ru.traektoria.mentoring.model.Session.Kind;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.portal.Russian;
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
    entries.add(Entry.of("Программа, цели", pair.programme()));
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
    if (pair.closing().outcome() != null) {
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
                            ? Words.kind(s.kind())
                            : Words.kind(s.kind()) + ": " + s.topic())
                    .text(s.outcome())
                    .icon(icon(s.kind()), Tone.INFO))
        .toList();
  }

  private static String icon(Kind kind) {
    return switch (kind) {
      case MEETING -> "messages";
      case LESSON_VISIT -> "presentation";
      case CONSULTATION -> "message-question";
    };
  }
}

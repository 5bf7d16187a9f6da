package ru.traektoria.events.practice.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.practice.model.Review.Criterion;
import ru.traektoria.events.practice.model.Review.Verdict;
import ru.traektoria.events.practice.web.PracticeView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** What the card of a practice says. */
final class PracticeCard {

  private PracticeCard() {}

  /** A showing as a line. */
  record Line(String id, String title, String level, String on, String link, String activity) {}

  /** A round of review as people read it. */
  record RoundLine(String expert, String when, Badge verdict, String points, List<String> words) {}

  static List<Entry> entries(PracticeView practice) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Вид", PracticeWords.kind(practice.kind())));
    entries.add(Entry.of("Жизненный цикл", Russian.capital(practice.stage().label())));
    entries.add(Entry.of("Опыт обобщён на уровне", Words.level(practice.level())));
    add(entries, "Организация", PracticeWords.organisation(practice));
    add(entries, "Предметы и направления", String.join(", ", practice.subjects()));
    add(
        entries,
        "Компетенции",
        practice.competences().stream().map(Named::name).collect(Collectors.joining("; ")));
    if (practice.innovative()) {
      entries.add(Entry.of("Инновационный опыт", "да"));
    }
    entries.add(Entry.of("Заявлена", Russian.date(practice.appliedOn())));
    if (practice.approvedOn() != null) {
      entries.add(Entry.of("Одобрена экспертом", Russian.date(practice.approvedOn())));
    }
    if (practice.state().open()) {
      entries.add(Entry.of("Открыли", opened(practice)).hint("Без тех, чей это опыт."));
    }
    return entries;
  }

  private static String opened(PracticeView practice) {
    return practice.openedBy() == 0
        ? "другие организации ещё не открывали"
        : "из "
            + Russian.count(
                practice.openedBy(),
                "другой организации",
                "других организаций",
                "других организаций");
  }

  static List<Line> showings(PracticeView practice) {
    return practice.showings().stream()
        .sorted((a, b) -> b.on().compareTo(a.on()))
        .map(
            shown ->
                new Line(
                    shown.id(),
                    PracticeWords.showing(shown),
                    Words.level(shown.level()),
                    Russian.date(shown.on()),
                    shown.link().isEmpty() ? null : shown.link(),
                    shown.activity()))
        .toList();
  }

  static List<RoundLine> rounds(PracticeView practice) {
    return practice.reviews().stream().map(PracticeCard::round).toList();
  }

  private static RoundLine round(PracticeView.Round round) {
    String when = "назначен " + Russian.date(round.assignedOn());
    if (round.verdict() == null) {
      return new RoundLine(
          round.expert().name(),
          when,
          Badge.info("Ждём заключение").icon("hourglass"),
          "",
          List.of());
    }
    String points =
        round.points().entrySet().stream()
            .map(e -> e.getKey().label() + ": " + e.getValue())
            .collect(Collectors.joining("; "));
    return new RoundLine(
        round.expert().name(),
        "заключение " + Russian.date(round.on()),
        verdict(round.verdict()),
        Russian.of(round.total(), 2L * Criterion.values().length) + " баллов. " + points,
        paragraphs(round.words()));
  }

  static List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static Badge verdict(Verdict verdict) {
    return switch (verdict) {
      case APPROVE -> Badge.good("Одобрена");
      case RETURN -> Badge.warning("Возвращена на доработку").icon("arrow-back-up");
      case REJECT -> Badge.neutral("Отклонена").icon("ban");
    };
  }

  private static void add(List<Entry> entries, String term, String value) {
    if (value != null && !value.isBlank()) {
      entries.add(Entry.of(term, value));
    }
  }
}

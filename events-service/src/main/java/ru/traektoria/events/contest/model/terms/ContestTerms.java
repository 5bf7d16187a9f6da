package ru.traektoria.events.contest.model.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ru.traektoria.events.activity.model.Description.Level;

/**
 * Положение о конкурсе (S0-66, S2-42).
 *
 * @param level of the contest whose stage this is
 * @param yearly when it comes every year, in words: «ежегодно, ноябрь–декабрь»; empty if once
 * @param link where the положение is published; may be empty
 * @param about цель и задачи, in words
 * @param nominations at least one
 * @param winners how many first places of a nomination win
 * @param prizes how many places after them are prize-winners
 * @param stages in their order, at least one
 */
public record ContestTerms(
    String title,
    Level level,
    String yearly,
    String link,
    String about,
    List<String> nominations,
    Audience audience,
    Window window,
    int winners,
    int prizes,
    List<Stage> stages) {

  public ContestTerms {
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    yearly = yearly == null ? "" : yearly.strip();
    link = link == null ? "" : link.strip();
    about = about == null ? "" : about.strip();
    nominations =
        nominations == null
            ? List.of()
            : nominations.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    audience = audience == null ? Audience.EVERYBODY : audience;
    stages = stages == null ? List.of() : List.copyOf(stages);
  }

  /** Answers whether any stage hides names. */
  public boolean blind() {
    return stages.stream().anyMatch(Stage::blind);
  }

  /** The day of the last results. */
  public LocalDate end() {
    return stages.get(stages.size() - 1).resultOn();
  }

  /** The same contest a year later. */
  public ContestTerms nextYear() {
    List<Stage> later =
        stages.stream()
            .map(
                s ->
                    new Stage(
                        s.title(),
                        s.format(),
                        s.blind(),
                        s.from().plusYears(1),
                        s.to().plusYears(1),
                        s.resultOn().plusYears(1),
                        s.perWork(),
                        s.advance(),
                        s.criteria()))
            .toList();
    Window shifted = new Window(window.opens().plusYears(1), window.deadline().plusYears(1));
    return new ContestTerms(
        title, level, yearly, link, about, nominations, audience, shifted, winners, prizes, later);
  }
}

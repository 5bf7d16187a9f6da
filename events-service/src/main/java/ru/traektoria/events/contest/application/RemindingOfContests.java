package ru.traektoria.events.contest.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.entry.EntryState;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.ranking.Round;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/**
 * Напоминания о конкурсах: a draft whose deadline is near, works to score, applications to admit,
 * results to announce. They name contests and ciphers, nobody.
 */
@Component
class RemindingOfContests implements Reminding {

  private static final String PATH = "/activities/contests/";
  private static final int NEAR = 7;

  private final Contests contests;
  private final Entries entries;
  private final Sheets sheets;
  private final ContestReach reach;
  private final Clock clock;

  RemindingOfContests(
      Contests contests, Entries entries, Sheets sheets, ContestReach reach, Clock clock) {
    this.contests = contests;
    this.entries = entries;
    this.sheets = sheets;
    this.reach = reach;
    this.clock = clock;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    List<Reminder> all = new ArrayList<>();
    if (viewer.municipality().isEmpty()) {
      return all;
    }
    for (Stored<Contest> stored : contests.in(Optional.of(viewer.municipality().get()))) {
      Contest contest = stored.state();
      judge(viewer, contest, today).ifPresent(all::add);
      if (viewer.has(Role.METHODIST)) {
        all.addAll(arrange(contest, today));
      }
      if (viewer.has(Role.TEACHER)) {
        invited(viewer, contest, today).ifPresent(all::add);
      }
    }
    if (viewer.has(Role.TEACHER)) {
      all.addAll(own(viewer, today));
    }
    return all;
  }

  private Optional<Reminder> judge(Viewer viewer, Contest contest, LocalDate today) {
    Seat seat = contest.state() == ContestState.REVIEW ? reach.seat(viewer, contest) : null;
    Round round = contest.round();
    if (seat == null || round.fixed()) {
      return Optional.empty();
    }
    int stage = contest.rounds().size() - 1;
    long open =
        round.worksOf(seat.id()).stream().filter(c -> !scored(contest, stage, c, seat)).count();
    LocalDate due = contest.terms().stages().get(stage).to();
    String text = "Оцените конкурсные работы: " + open + ", «" + contest.terms().title() + "»";
    if (open == 0) {
      return Optional.empty();
    }
    return Optional.of(
        due.isBefore(today)
            ? Reminder.late(text, PATH + "desk", due)
            : Reminder.near(text, PATH + "desk", due));
  }

  private boolean scored(Contest contest, int stage, Cipher cipher, Seat seat) {
    return sheets
        .find(new ScoreSheet.Of(contest.id(), stage, cipher.entry(), seat.id()))
        .filter(sheet -> sheet.state().submitted())
        .isPresent();
  }

  private List<Reminder> arrange(Contest contest, LocalDate today) {
    String at = PATH + contest.id().value();
    String title = "«" + contest.terms().title() + "»";
    return switch (contest.state()) {
      case RESULTS ->
          List.of(
              overdue(
                  "Объявите итоги конкурса " + title,
                  at + "/ranking",
                  contest.terms().end(),
                  today));
      case REVIEW ->
          contest.stage().resultOn().isAfter(today)
              ? List.of()
              : List.of(
                  overdue(
                      "Подведите итоги этапа конкурса " + title,
                      at + "/ranking",
                      contest.stage().resultOn(),
                      today));
      case APPLICATIONS -> admit(contest, at, title, today);
      default -> List.of();
    };
  }

  private List<Reminder> admit(Contest contest, String at, String title, LocalDate today) {
    long waiting =
        entries.of(contest.id()).stream()
            .filter(e -> e.state().state() == EntryState.SUBMITTED)
            .count();
    List<Reminder> all = new ArrayList<>();
    if (waiting > 0) {
      all.add(
          Reminder.unanswered(
              "Рассмотрите заявки на конкурс " + title + ": " + waiting, at + "/entries"));
    }
    LocalDate from = contest.terms().stages().get(0).from();
    boolean begins = contest.terms().window().late(LocalDateTime.now(clock));
    if (begins && !from.isAfter(today)) {
      all.add(overdue("Распределите работы конкурса " + title, at + "/jury", from, today));
    }
    return all;
  }

  private Optional<Reminder> invited(Viewer viewer, Contest contest, LocalDate today) {
    boolean invited =
        contest.state() == ContestState.APPLICATIONS
            && contest.invited().stream().anyMatch(t -> viewer.is(t.value()))
            && !contest.terms().window().late(LocalDateTime.now(clock));
    boolean applied =
        invited
            && entries.ofTeacher(viewer.teacherId().orElse("-")).stream()
                .anyMatch(e -> e.state().contest().equals(contest.id()));
    return invited && !applied
        ? Optional.of(
            Reminder.unanswered(
                "Вас приглашают на конкурс «" + contest.terms().title() + "»",
                PATH + contest.id().value()))
        : Optional.empty();
  }

  private List<Reminder> own(Viewer viewer, LocalDate today) {
    List<Reminder> all = new ArrayList<>();
    for (Stored<ContestEntry> stored : entries.ofTeacher(viewer.teacherId().orElse("-"))) {
      ContestEntry entry = stored.state();
      Contest contest = contests.find(entry.contest()).map(Stored::state).orElse(null);
      boolean waits = entry.state() == EntryState.DRAFT || entry.state() == EntryState.RETURNED;
      if (contest != null && waits && contest.state() == ContestState.APPLICATIONS) {
        LocalDate due =
            (entry.mendUntil() == null ? contest.terms().window().deadline() : entry.mendUntil())
                .toLocalDate();
        if (!due.isBefore(today) && !due.isAfter(today.plusDays(NEAR))) {
          all.add(
              Reminder.near(
                  "Подайте заявку на конкурс «" + contest.terms().title() + "»",
                  PATH + "entries/" + stored.id(),
                  due));
        }
      }
    }
    return all;
  }

  private static Reminder overdue(String text, String href, LocalDate due, LocalDate today) {
    return due.isBefore(today) ? Reminder.late(text, href, due) : Reminder.near(text, href, due);
  }
}

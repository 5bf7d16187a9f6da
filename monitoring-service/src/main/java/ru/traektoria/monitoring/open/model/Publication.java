package ru.traektoria.monitoring.open.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.open.model.Act.Kind;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Публикация открытых показателей муниципалитета. The methodist proposes, the department decides
 * (domain.md §1: OFFICIAL approves publication); nothing is open until somebody else than the one
 * who proposed it has said yes.
 *
 * @param proposed what waits for the department; {@code null}: nothing
 * @param shown what everybody sees; {@code null}: nothing
 * @param shownSince when it was approved
 * @param acts everything that was done, the oldest first
 */
public record Publication(
    String municipality, Choice proposed, Choice shown, Instant shownSince, List<Act> acts) {

  private static final int MOST = 60;

  public Publication {
    acts = List.copyOf(acts);
  }

  /** A municipality that has not shown anything yet. */
  public static Publication closed(String municipality) {
    return new Publication(municipality, null, null, null, List.of());
  }

  /** Предложить к публикации. */
  public Decision<Publication, Act> propose(Choice choice) {
    if (choice.indicators().isEmpty()) {
      return refuse("indicators", "open.nothing", "Отметьте хотя бы один показатель.");
    }
    if (choice.indicators().size() > MOST) {
      return refuse(
          "indicators",
          "open.many",
          "Отметьте не больше " + MOST + " показателей: их читают люди.");
    }
    return accepted(
        choice, shown, shownSince, act(Kind.PROPOSED, choice, choice.by(), choice.at(), ""));
  }

  /** Опубликовать то, что предложено. */
  public Decision<Publication, Act> approve(Person by, Instant at) {
    if (proposed == null) {
      return refuse(null, "open.no-proposal", "Предложения нет: публиковать нечего.");
    }
    if (proposed.by().account().equals(by.account())) {
      return refuse(
          null,
          "open.own",
          "Предложили публикацию вы сами: опубликовать её должен другой человек.");
    }
    return accepted(null, proposed, at, act(Kind.APPROVED, proposed, by, at, ""));
  }

  /** Вернуть предложение методисту. */
  public Decision<Publication, Act> refuse(Person by, Instant at, String why) {
    if (proposed == null) {
      return refuse(null, "open.no-proposal", "Предложения нет: возвращать нечего.");
    }
    if (why == null || why.isBlank()) {
      return refuse("why", "open.why", "Напишите, что исправить.");
    }
    return accepted(null, shown, shownSince, act(Kind.REFUSED, proposed, by, at, why.strip()));
  }

  /** Снять с публикации. */
  public Decision<Publication, Act> withdraw(Person by, Instant at, String why) {
    if (shown == null) {
      return refuse(null, "open.not-shown", "Открытой страницы нет: снимать нечего.");
    }
    if (why == null || why.isBlank()) {
      return refuse("reason", "open.why", "Напишите, почему показатели снимаются.");
    }
    return accepted(proposed, null, null, act(Kind.WITHDRAWN, shown, by, at, why.strip()));
  }

  /** What was open before that which is open now, the oldest first. */
  public List<Act> openedBefore() {
    List<Act> opened = opened();
    return shown == null ? opened : opened.subList(0, opened.size() - 1);
  }

  /** Everything that was ever open, the oldest first. */
  public List<Act> opened() {
    return acts.stream().filter(act -> act.kind() == Kind.APPROVED).toList();
  }

  private Decision<Publication, Act> accepted(
      Choice nowProposed, Choice nowShown, Instant since, Act act) {
    List<Act> done = new ArrayList<>(acts);
    done.add(act);
    return Decision.accept(new Publication(municipality, nowProposed, nowShown, since, done));
  }

  private static Act act(Kind kind, Choice choice, Person by, Instant at, String note) {
    return new Act(kind, choice.window(), choice.indicators(), by.name(), at, note);
  }

  private static Decision<Publication, Act> refuse(String field, String code, String message) {
    return Decision.refuse(new Reason(code, message, field));
  }
}

package ru.traektoria.monitoring.programme.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ru.traektoria.monitoring.cycle.model.action.Address;
import ru.traektoria.monitoring.programme.model.Edition.Approval;
import ru.traektoria.monitoring.programme.model.RiskMark.State;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Программа муниципалитета (S0, S3 concept, S4): its editions, the oldest first. It binds from its
 * first approved edition on; each yearly correction is an edition with a reason.
 *
 * @param table code of the table of indicators that shows it; {@code null}: none
 * @param marks what was said about its risks, the oldest first
 */
public record Programme(
    String municipality, String table, List<Edition> editions, List<RiskMark> marks) {

  /** One kept before risks were marked has no marks. */
  public Programme {
    marks = marks == null ? List.of() : List.copyOf(marks);
  }

  /** A new one, as a draft. */
  public static Decision<Programme, Object> begun(
      String municipality, String table, Passport passport, String by, LocalDate on) {
    List<Reason> reasons = problems(passport);
    return reasons.isEmpty()
        ? Decision.accept(
            new Programme(municipality, table, List.of(Edition.first(passport, by, on)), List.of()))
        : Decision.refuse(reasons);
  }

  private static List<Reason> problems(Passport passport) {
    List<Reason> reasons = new ArrayList<>();
    if (passport.title() == null || passport.title().isBlank()) {
      reasons.add(Reason.at("title", "programme.title", "Назовите программу."));
    }
    if (passport.from() == null) {
      reasons.add(Reason.at("from", "programme.from", "Укажите, с какого дня она действует."));
    } else if (passport.to() != null && passport.to().isBefore(passport.from())) {
      reasons.add(Reason.at("to", "programme.to", "Конец срока раньше начала."));
    }
    return reasons;
  }

  /** The edition that people work on or look at: the newest. */
  public Edition latest() {
    return editions.get(editions.size() - 1);
  }

  /** The edition that binds: the newest approved; {@code null}: none yet. */
  public Edition inForce() {
    return editions.stream().filter(Edition::approved).reduce((a, b) -> b).orElse(null);
  }

  /** The edition of that number; {@code null}: there is none. */
  public Edition edition(int number) {
    return number < 1 || number > editions.size() ? null : editions.get(number - 1);
  }

  /** Changes the draft. */
  public Decision<Programme, Object> edited(UnaryOperator<Edition> change) {
    if (latest().approved()) {
      return Decision.refuse(
          Reason.of(
              "programme.approved",
              "Утверждённая редакция не меняется: начните корректировку на следующий год."));
    }
    Edition changed = change.apply(latest());
    List<Reason> reasons = new ArrayList<>(problems(changed.passport()));
    reasons.addAll(ElementsRule.reasons(changed));
    return reasons.isEmpty() ? Decision.accept(replaced(changed)) : Decision.refuse(reasons);
  }

  /** Approves the draft by an order: from then on it binds. */
  public Decision<Programme, Object> approved(Approval approval, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (latest().approved()) {
      reasons.add(Reason.of("programme.approved", "Редакция уже утверждена."));
    }
    if (approval.number() == null || approval.number().isBlank()) {
      reasons.add(Reason.at("number", "programme.number", "Укажите номер приказа."));
    }
    if (approval.date() == null) {
      reasons.add(Reason.at("date", "programme.date", "Укажите дату приказа."));
    } else if (approval.date().isAfter(today)) {
      reasons.add(Reason.at("date", "programme.future", "День приказа ещё не наступил."));
    }
    String address = approval.address();
    if (address != null && !address.isBlank() && !Address.fits(address)) {
      reasons.add(Address.wrong("address"));
    }
    if (latest().expected().isEmpty()) {
      reasons.add(Reason.of("programme.expected", "Не назван ни один ожидаемый результат."));
    }
    return reasons.isEmpty()
        ? Decision.accept(replaced(latest().with(approval.said())))
        : Decision.refuse(reasons);
  }

  /** Begins the next edition with what the last one says (S0-48, S4-61). */
  public Decision<Programme, Object> corrected(String why, String by, LocalDate on) {
    List<Reason> reasons = new ArrayList<>();
    if (!latest().approved()) {
      reasons.add(
          Reason.of("programme.draft", "Корректировка уже начата: утвердите или допишите её."));
    }
    if (why == null || why.isBlank()) {
      reasons.add(Reason.at("reason", "programme.reason", "Напишите, почему корректируется."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Edition> more = new ArrayList<>(editions);
    more.add(latest().next(why.strip(), by, on));
    return Decision.accept(new Programme(municipality, table, List.copyOf(more), marks));
  }

  /** Says how a risk stands; the edition stays as it was approved. */
  public Decision<Programme, Object> marked(RiskMark mark) {
    List<Reason> reasons = RiskMarkRule.reasons(this, mark);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<RiskMark> more = new ArrayList<>(marks);
    more.add(mark);
    return Decision.accept(new Programme(municipality, table, editions, more));
  }

  /** What was said about the risk last; {@code null}: nothing yet. */
  public RiskMark lastMark(String risk) {
    return marks.stream().filter(m -> m.risk().equals(risk)).reduce((a, b) -> b).orElse(null);
  }

  /** How the risk stands now. */
  public State standing(String risk) {
    RiskMark last = lastMark(risk);
    return last == null ? State.THREAT : last.state();
  }

  private Programme replaced(Edition edition) {
    List<Edition> all = new ArrayList<>(editions);
    all.set(all.size() - 1, edition);
    return new Programme(municipality, table, List.copyOf(all), marks);
  }
}

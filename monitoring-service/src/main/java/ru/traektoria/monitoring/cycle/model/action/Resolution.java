package ru.traektoria.monitoring.cycle.model.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Управленческое решение: an order, or a decision of the methodological council that stands in its
 * protocol (domain.md §2.6).
 *
 * @param protocol where a decision of a council stands; {@code null} of an order
 * @param recommendations ids of those it answers
 * @param number the indicator's number it was taken on; {@code null}: on none
 * @param control the day by which it is looked at whether it was carried out
 * @param done {@code null}: not yet
 */
public record Resolution(
    String municipality,
    String year,
    Kind kind,
    String registered,
    LocalDate date,
    String signer,
    String text,
    Protocol protocol,
    List<String> recommendations,
    Measurement number,
    LocalDate control,
    String responsible,
    String address,
    Done done,
    String by) {

  /** Чьё решение. */
  public enum Kind {
    ORDER("Приказ"),
    COUNCIL("Решение методического совета"),
    MEETING("Решение совещания руководителей");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** Протокол of events-service: the meeting and the number in the book of protocols. */
  public record Protocol(String meeting, int number, String year) {}

  /** Исполнение. */
  public record Done(LocalDate on, String result) {}

  public boolean late(LocalDate today) {
    return done == null && control.isBefore(today);
  }

  /** Enters it. */
  public static Decision<Resolution, CycleEvent> taken(Resolution draft, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    need(draft.text(), "text", "Напишите, что решено.", reasons);
    need(draft.signer(), "signer", "Укажите, кто подписал.", reasons);
    if (draft.kind() == Kind.COUNCIL) {
      if (draft.protocol() == null || draft.protocol().meeting().isBlank()) {
        reasons.add(
            Reason.at(
                "meeting",
                "resolution.protocol",
                "Решение совета стоит в протоколе: укажите его."));
      }
    } else {
      need(draft.registered(), "number", "Укажите номер документа.", reasons);
    }
    if (draft.date() == null || draft.date().isAfter(today)) {
      reasons.add(Reason.at("date", "resolution.date", "Укажите дату не позже сегодня."));
    }
    if (draft.control() == null || draft.date() != null && draft.control().isBefore(draft.date())) {
      reasons.add(
          Reason.at("control", "resolution.control", "Укажите дату контроля не раньше решения."));
    }
    if (draft.address() != null && !Address.fits(draft.address())) {
      reasons.add(Address.wrong("address"));
    }
    return reasons.isEmpty() ? Decision.accept(draft) : Decision.refuse(reasons);
  }

  private static void need(String text, String field, String message, List<Reason> reasons) {
    if (text == null || text.isBlank()) {
      reasons.add(Reason.at(field, "resolution." + field, message));
    }
  }

  /** Carried out: once, and not in the future. */
  public Decision<Resolution, CycleEvent> carriedOut(Done what, LocalDate today) {
    if (done != null) {
      return Decision.refuse(Reason.of("resolution.done", "Решение уже снято с контроля."));
    }
    if (what.on() != null && what.on().isAfter(today)) {
      return Decision.refuse(Reason.at("on", "resolution.future", "День ещё не наступил."));
    }
    if (what.on() == null || what.on().isBefore(date)) {
      return Decision.refuse(
          Reason.at("on", "resolution.on", "Укажите день исполнения не раньше решения."));
    }
    if (what.result() == null || what.result().isBlank()) {
      return Decision.refuse(Reason.at("result", "resolution.result", "Напишите, что сделано."));
    }
    return Decision.accept(
        new Resolution(
            municipality,
            year,
            kind,
            registered,
            date,
            signer,
            text,
            protocol,
            recommendations,
            number,
            control,
            responsible,
            address,
            what,
            by));
  }

  /** Where everybody can read it from now on. */
  public Decision<Resolution, CycleEvent> published(String where) {
    return Address.fits(where)
        ? Decision.accept(
            new Resolution(
                municipality,
                year,
                kind,
                registered,
                date,
                signer,
                text,
                protocol,
                recommendations,
                number,
                control,
                responsible,
                where.strip(),
                done,
                by))
        : Decision.refuse(Address.wrong("address"));
  }
}

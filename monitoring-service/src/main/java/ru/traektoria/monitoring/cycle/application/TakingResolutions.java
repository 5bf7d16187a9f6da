package ru.traektoria.monitoring.cycle.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.model.action.Resolution.Done;
import ru.traektoria.monitoring.cycle.model.action.Resolution.Kind;
import ru.traektoria.monitoring.cycle.model.action.Resolution.Protocol;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Ведёт управленческие решения: number, date, signer, control date, fulfilment. */
@Component
public class TakingResolutions {

  /**
   * What is filled in.
   *
   * @param meeting id of the council's meeting whose protocol is signed
   * @param code the indicator it was taken on; blank: none
   */
  public record Draft(
      Kind kind,
      String number,
      LocalDate date,
      String signer,
      String text,
      String meeting,
      List<String> recommendations,
      String code,
      LocalDate control,
      String responsible,
      String address) {}

  private final Shelves shelves;
  private final YearNumbers numbers;
  private final Protocols protocols;
  private final Clock clock;

  TakingResolutions(Shelves shelves, YearNumbers numbers, Protocols protocols, Clock clock) {
    this.shelves = shelves;
    this.numbers = numbers;
    this.protocols = protocols;
    this.clock = clock;
  }

  /** Enters one; a repeated request meets the first. */
  public Stored<Resolution> take(
      CreationKey key, String municipality, AcademicYear year, Draft draft, String by) {
    if (draft.kind() == null) {
      throw Problems.refused(Reason.at("kind", "resolution.kind", "Выберите вид решения."));
    }
    draft.recommendations().forEach(id -> shelves.recommendations().get(id, municipality));
    String code = IssuingRecommendations.blank(draft.code());
    Measurement number =
        code == null ? null : numbers.measure(code, municipality, null, year, null);
    Resolution taken =
        new Resolution(
            municipality,
            year.toString(),
            draft.kind(),
            IssuingRecommendations.blank(draft.number()),
            draft.date(),
            draft.signer() == null ? null : draft.signer().strip(),
            draft.text() == null ? null : draft.text().strip(),
            draft.kind() == Kind.COUNCIL ? protocol(draft, municipality) : null,
            List.copyOf(draft.recommendations()),
            number,
            draft.control(),
            IssuingRecommendations.blank(draft.responsible()),
            IssuingRecommendations.blank(draft.address()),
            null,
            by);
    return shelves.resolutions().create(key, Resolution.taken(taken, LocalDate.now(clock)));
  }

  /** The number comes from the protocol itself, never from a form. */
  private Protocol protocol(Draft draft, String municipality) {
    String meeting = IssuingRecommendations.blank(draft.meeting());
    if (meeting == null) {
      return null;
    }
    return protocols
        .find(meeting, municipality)
        .map(signed -> new Protocol(signed.meeting(), signed.number(), signed.year()))
        .orElseThrow(() -> Problems.notFound("Протокол совета", meeting));
  }

  public Stored<Resolution> carryOut(String id, String municipality, long version, Done what) {
    LocalDate today = LocalDate.now(clock);
    return shelves.resolutions().change(id, municipality, version, r -> r.carriedOut(what, today));
  }

  public Stored<Resolution> publish(String id, String municipality, long version, String where) {
    return shelves.resolutions().change(id, municipality, version, r -> r.published(where));
  }
}

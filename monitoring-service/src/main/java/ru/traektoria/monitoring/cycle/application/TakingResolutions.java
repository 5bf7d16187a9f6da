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
   * @param meeting id of the meeting in events-service, or the address of its page
   * @param protocol number of its protocol in the book
   * @param code the indicator it was taken on; blank: none
   */
  public record Draft(
      Kind kind,
      String number,
      LocalDate date,
      String signer,
      String text,
      String meeting,
      Integer protocol,
      List<String> recommendations,
      String code,
      LocalDate control,
      String responsible,
      String address) {}

  private final Shelves shelves;
  private final YearNumbers numbers;
  private final Clock clock;

  TakingResolutions(Shelves shelves, YearNumbers numbers, Clock clock) {
    this.shelves = shelves;
    this.numbers = numbers;
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
            draft.kind() == Kind.COUNCIL ? protocol(draft) : null,
            List.copyOf(draft.recommendations()),
            number,
            draft.control(),
            IssuingRecommendations.blank(draft.responsible()),
            IssuingRecommendations.blank(draft.address()),
            null,
            by);
    return shelves.resolutions().create(key, Resolution.taken(taken, LocalDate.now(clock)));
  }

  /** People paste the address of the meeting's page: its last part is the id. */
  private static Protocol protocol(Draft draft) {
    if (draft.meeting() == null || draft.meeting().isBlank() || draft.protocol() == null) {
      return null;
    }
    String path = draft.meeting().strip().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    String id = path.substring(path.lastIndexOf('/') + 1);
    if (draft.protocol() < 1 || !id.matches("[A-Za-z0-9-]{1,64}")) {
      throw Problems.refused(
          Reason.at(
              "meeting",
              "resolution.meeting",
              "Вставьте адрес страницы заседания и номер протокола из книги."));
    }
    String year = draft.date() == null ? null : AcademicYear.of(draft.date()).toString();
    return new Protocol(id, draft.protocol(), year);
  }

  public Stored<Resolution> carryOut(String id, String municipality, long version, Done what) {
    return shelves.resolutions().change(id, municipality, version, r -> r.carriedOut(what));
  }

  public Stored<Resolution> publish(String id, String municipality, long version, String where) {
    return shelves.resolutions().change(id, municipality, version, r -> r.published(where));
  }
}

package ru.traektoria.monitoring.cycle.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.action.Addressee;
import ru.traektoria.monitoring.cycle.model.action.Addressee.Kind;
import ru.traektoria.monitoring.cycle.model.action.CycleEvent;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.model.action.Recommendation.Answer;
import ru.traektoria.monitoring.cycle.model.action.Recommendation.State;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Выдаёт адресные рекомендации and takes the answers to them. */
@Component
public class IssuingRecommendations {

  /**
   * What the methodist fills in.
   *
   * @param to kind of the addressee
   * @param addressee id of the association, teacher or organisation
   * @param label what people call the association, {@code null}: as its own service; ignored for
   *     others
   * @param code the indicator it stands on
   */
  public record Draft(
      Kind to,
      String addressee,
      String label,
      String code,
      String goal,
      String note,
      String text,
      LocalDate due,
      List<String> practices) {}

  private final Shelves shelves;
  private final CycleReach reach;
  private final YearNumbers numbers;
  private final Heads heads;
  private final StaffDirectory directory;
  private final Clock clock;

  IssuingRecommendations(
      Shelves shelves,
      CycleReach reach,
      YearNumbers numbers,
      Heads heads,
      StaffDirectory directory,
      Clock clock) {
    this.shelves = shelves;
    this.reach = reach;
    this.numbers = numbers;
    this.heads = heads;
    this.directory = directory;
    this.clock = clock;
  }

  /** Issues one; a repeated request meets the first. */
  public Stored<Recommendation> issue(
      CreationKey key, String municipality, AcademicYear year, Draft draft, String by) {
    Addressee to = addressee(draft, municipality);
    boolean place = to.kind() == Kind.HEAD || to.kind() == Kind.ORGANISATION;
    Measurement number =
        numbers.measure(
            need(draft.code(), "code", "Выберите показатель, на котором она основана."),
            municipality,
            place ? to.organisation() : null,
            year,
            null);
    LocalDate today = LocalDate.now(clock);
    Recommendation issued =
        new Recommendation(
            municipality,
            year.toString(),
            to,
            blank(draft.goal()),
            number,
            blank(draft.note()),
            draft.text() == null ? null : draft.text().strip(),
            draft.due(),
            draft.practices(),
            State.ISSUED,
            today,
            by,
            null);
    return shelves.recommendations().create(key, Recommendation.issued(key.id(), issued, today));
  }

  private Addressee addressee(Draft draft, String municipality) {
    if (draft.to() == null) {
      throw Problems.refused(
          Reason.at("to", "recommendation.to", "Выберите, кому адресована рекомендация."));
    }
    String id = need(draft.addressee(), "addressee", "Выберите адресата.");
    if (draft.to() == Kind.ASSOCIATION) {
      return association(id, draft.label(), municipality);
    }
    DirectoryEntry.Kind kind =
        draft.to() == Kind.TEACHER ? DirectoryEntry.Kind.TEACHER : DirectoryEntry.Kind.ORGANISATION;
    DirectoryEntry entry =
        directory
            .find(id)
            .filter(e -> e.kind() == kind && municipality.equals(e.municipality()))
            .orElseThrow(() -> Problems.notFound("Адресат", id));
    String organisation = draft.to() == Kind.TEACHER ? entry.organisation() : id;
    return new Addressee(draft.to(), id, organisation, null);
  }

  /** It is called as the methodist says, or as it is called where it is kept. */
  private Addressee association(String id, String said, String municipality) {
    Heads.Led led =
        heads.in(municipality, LocalDate.now(clock)).stream()
            .filter(one -> one.association().equals(id))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("Объединение", id));
    String label = blank(said) == null ? led.title() : said;
    return new Addressee(Kind.ASSOCIATION, id, null, need(label, "label", "Назовите объединение."));
  }

  /** The addressee takes it over. */
  public Stored<Recommendation> acknowledge(String id, long version, Scope scope) {
    reach.recommendation(id, scope);
    return change(id, version, scope, r -> r.acknowledged(answer(null, scope)));
  }

  /** It has been carried out. */
  public Stored<Recommendation> fulfil(String id, long version, String text, Scope scope) {
    reach.recommendation(id, scope);
    return change(id, version, scope, r -> r.fulfilled(answer(text, scope)));
  }

  /** It was a mistake. */
  public Stored<Recommendation> withdraw(String id, long version, String text, Scope scope) {
    return change(id, version, scope, r -> r.withdrawn(id, answer(text, scope)));
  }

  private Stored<Recommendation> change(
      String id,
      long version,
      Scope scope,
      Function<Recommendation, Decision<Recommendation, CycleEvent>> decide) {
    return shelves.recommendations().change(id, scope.municipality().orElse(null), version, decide);
  }

  private Answer answer(String text, Scope scope) {
    return new Answer(
        text == null ? null : text.strip(), LocalDate.now(clock), scope.viewer().name());
  }

  static String need(String value, String field, String message) {
    if (value == null || value.isBlank()) {
      throw Problems.refused(Reason.at(field, "needed", message));
    }
    return value.strip();
  }

  static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

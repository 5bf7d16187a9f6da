package ru.traektoria.events.practice.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.practice.model.PracticeEvent.PracticeDisseminated;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Практика: experience that is applied for, reviewed, shown to others and adopted by them (S0-11,
 * S2-64, S3-34).
 *
 * @param source whose it is
 * @param reviews rounds of review, the last one is the present one
 * @param showings every dissemination, in the order in which they were entered
 * @param adoptions organisations that work so too
 */
public record Practice(
    PracticeId id,
    Source source,
    PracticeContent content,
    PracticeState state,
    LocalDate appliedOn,
    List<Review> reviews,
    List<Dissemination> showings,
    List<Adoption> adoptions) {

  static final int LONGEST_TITLE = 200;
  static final int SHORTEST_ANNOTATION = 50;

  public Practice {
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
    showings = showings == null ? List.of() : List.copyOf(showings);
    adoptions = adoptions == null ? List.of() : List.copyOf(adoptions);
  }

  /**
   * Whose practice it is.
   *
   * @param place the organisation whose experience it is
   * @param authors teachers; empty where the organisation itself is the author (S2-72)
   */
  public record Source(Place place, List<TeacherId> authors) {
    public Source {
      authors = authors == null ? List.of() : authors.stream().distinct().toList();
    }
  }

  /** Подаёт заявку. */
  public static Decision<Practice, PracticeEvent> apply(
      PracticeId id, Source source, PracticeContent what, LocalDate today) {
    List<Reason> reasons = ApplyingRule.against(source, what);
    return reasons.isEmpty()
        ? Decision.accept(
            new Practice(
                id, source, what, PracticeState.APPLIED, today, List.of(), List.of(), List.of()))
        : Decision.refuse(reasons);
  }

  /** Исправляет заявку; what was returned waits for an expert again. */
  public Decision<Practice, PracticeEvent> correct(PracticeContent changed) {
    List<Reason> reasons =
        PracticeRule.CORRECT.allows(state)
            ? ApplyingRule.against(source, changed)
            : List.of(PracticeRule.CORRECT.refusal(state));
    return reasons.isEmpty()
        ? Decision.accept(
            new Practice(
                id,
                source,
                changed,
                PracticeState.APPLIED,
                appliedOn,
                reviews,
                showings,
                adoptions))
        : Decision.refuse(reasons);
  }

  /** Отмечает распространение; the same showing told twice is one. */
  public Decision<Practice, PracticeEvent> disseminate(Dissemination told, LocalDate today) {
    if (!PracticeRule.DISSEMINATE.allows(state)) {
      return Decision.refuse(PracticeRule.DISSEMINATE.refusal(state));
    }
    List<Reason> reasons = told.objections(review().conclusion().on(), today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Dissemination shown = told.of(id);
    if (showings.stream().anyMatch(known -> known.id().equals(shown.id()))) {
      return Decision.unchanged(this);
    }
    List<Dissemination> all = new ArrayList<>(showings);
    all.add(shown);
    return Decision.accept(shown(all), disseminated(shown, null));
  }

  /** Takes back a showing entered by mistake. */
  public Decision<Practice, PracticeEvent> annul(Dissemination.DisseminationId mistaken) {
    List<Dissemination> rest =
        showings.stream().filter(shown -> !shown.id().equals(mistaken)).toList();
    return rest.size() == showings.size()
        ? Decision.unchanged(this)
        : Decision.accept(
            shown(rest),
            showings.stream()
                .filter(shown -> !rest.contains(shown))
                .map(shown -> disseminated(shown, true))
                .toList());
  }

  /** Отмечает внедрение в другой организации, once for each. */
  public Decision<Practice, PracticeEvent> adopt(Adoption adopted, LocalDate today) {
    if (!PracticeRule.ADOPT.allows(state)) {
      return Decision.refuse(PracticeRule.ADOPT.refusal(state));
    }
    if (adopted.organisation().equals(source.place().organisation())) {
      return Decision.refuse(
          Reason.at("organisation", "practice.own", "Внедряет другая организация, не сам автор."));
    }
    if (adopted.on() == null || adopted.on().isAfter(today)) {
      return Decision.refuse(
          Reason.at("on", "practice.adopted-on", "Укажите дату внедрения, не позже сегодняшней."));
    }
    List<Adoption> all =
        new ArrayList<>(
            adoptions.stream()
                .filter(known -> !known.organisation().equals(adopted.organisation()))
                .toList());
    all.add(adopted);
    return Decision.accept(
        new Practice(id, source, content, state, appliedOn, reviews, showings, all));
  }

  /** Answers whether it counts for the academic year: once, however often it was shown (P2.7). */
  public boolean disseminatedIn(AcademicYear year) {
    return showings.stream().anyMatch(shown -> year.contains(shown.on()));
  }

  /** Its review: experts and conclusions. */
  public PracticeExpertise expertise() {
    return new PracticeExpertise(this);
  }

  /** The present round of review; {@code null} before the first. */
  public Review review() {
    return reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
  }

  /** Answers whether this person is the expert of the present round. */
  public boolean reviewedBy(String teacher, String account) {
    return review() != null && review().by(teacher, account);
  }

  Practice reviewed(List<Review> rounds, PracticeState next) {
    return new Practice(id, source, content, next, appliedOn, rounds, showings, adoptions);
  }

  private Practice shown(List<Dissemination> all) {
    PracticeState next = all.isEmpty() ? PracticeState.APPROVED : PracticeState.DISSEMINATED;
    return new Practice(id, source, content, next, appliedOn, reviews, all, adoptions);
  }

  private PracticeDisseminated disseminated(Dissemination shown, Boolean annulled) {
    return new PracticeDisseminated(
        id,
        shown.id(),
        source.place().municipality(),
        source.place().organisation(),
        source.authors(),
        content.title(),
        shown.kind(),
        shown.level(),
        content.subjects(),
        content.competences(),
        content.innovative(),
        shown.on(),
        shown.activity(),
        annulled);
  }
}

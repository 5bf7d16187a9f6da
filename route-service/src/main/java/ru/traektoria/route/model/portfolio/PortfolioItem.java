package ru.traektoria.route.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Запись портфолио, made by hand (S0 §4, S1 §1.3): what happened outside the platform. The
 * teacher's own waits for the school, with a file or a link to look at; what the school enters
 * counts at once.
 *
 * @param by who decided the present state
 * @param remark why it was sent back, {@code null} otherwise
 */
public record PortfolioItem(
    PortfolioItemId id,
    TeacherId teacher,
    Place place,
    ItemContent content,
    List<Attachment> files,
    State state,
    Actor by,
    LocalDate recordedOn,
    String remark) {

  /** Состояние записи. */
  public enum State {
    PENDING("ждёт подтверждения"),
    CONFIRMED("подтверждена"),
    REJECTED("возвращена"),
    REMOVED("убрана");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Whose entry, and where the teacher works. */
  public record Owner(TeacherId teacher, Place place) {}

  public PortfolioItem {
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** Enters it. */
  public static Decision<PortfolioItem, Void> add(
      PortfolioItemId id, Owner owner, Showing shown, Actor by, LocalDate today) {
    boolean own = own(owner.teacher(), by);
    List<Reason> reasons = objections(shown, own, today);
    return reasons.isEmpty()
        ? Decision.accept(
            new PortfolioItem(
                id,
                owner.teacher(),
                owner.place(),
                shown.content(),
                shown.files(),
                own ? State.PENDING : State.CONFIRMED,
                by,
                today,
                null))
        : Decision.refuse(reasons);
  }

  /** What is said and the files that show it. */
  public record Showing(ItemContent content, List<Attachment> files) {}

  /** Corrects what waits or came back; files are added, none is lost. */
  public Decision<PortfolioItem, Void> correct(Showing changed, Actor by, LocalDate today) {
    if (state == State.REMOVED || state == State.CONFIRMED && own(teacher, by)) {
      return Decision.refuse(
          Reason.of("portfolio.closed", "Эта запись " + state.label() + ": её уже не исправить"));
    }
    List<Attachment> all = new ArrayList<>(files);
    all.addAll(changed.files());
    Showing whole = new Showing(changed.content(), all);
    List<Reason> reasons = objections(whole, own(teacher, by), today);
    State next = state == State.CONFIRMED ? State.CONFIRMED : State.PENDING;
    return reasons.isEmpty()
        ? Decision.accept(with(whole, next, by, null))
        : Decision.refuse(reasons);
  }

  /** The school has looked at it; nobody confirms their own. */
  public Decision<PortfolioItem, Void> confirm(Actor by) {
    if (state == State.CONFIRMED) {
      return Decision.unchanged(this);
    }
    return notOwn(by)
        .or(this::removed)
        .<Decision<PortfolioItem, Void>>map(Decision::refuse)
        .orElseGet(() -> Decision.accept(with(said(), State.CONFIRMED, by, null)));
  }

  /** Sends it back, also when it was confirmed by mistake. */
  public Decision<PortfolioItem, Void> reject(Actor by, String remark) {
    Optional<Reason> objection = notOwn(by).or(this::removed);
    if (objection.isPresent()) {
      return Decision.refuse(objection.get());
    }
    return remark == null || remark.isBlank()
        ? Decision.refuse(Reason.at("remark", "portfolio.remark", "Напишите, что исправить"))
        : Decision.accept(with(said(), State.REJECTED, by, remark.strip()));
  }

  /** The teacher does not want it in the portfolio. */
  public Decision<PortfolioItem, Void> remove(Actor by) {
    if (!own(teacher, by)) {
      return Decision.refuse(
          Reason.of("portfolio.not-own", "Убрать запись может сам педагог; вы можете вернуть её"));
    }
    return state == State.REMOVED
        ? Decision.unchanged(this)
        : Decision.accept(with(said(), State.REMOVED, by, null));
  }

  private static List<Reason> objections(Showing shown, boolean own, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(shown.content().objections(today));
    if (own && shown.files().isEmpty() && shown.content().link() == null) {
      reasons.add(
          Reason.at(
              "files", "portfolio.proof", "Приложите файл или ссылку: по ним подтвердит завуч"));
    }
    return reasons;
  }

  private Optional<Reason> notOwn(Actor by) {
    return own(teacher, by)
        ? Optional.of(
            Reason.of(
                "portfolio.own", "Свою запись не подтверждают: это делает завуч или методист"))
        : Optional.empty();
  }

  private Optional<Reason> removed() {
    return state == State.REMOVED
        ? Optional.of(Reason.of("portfolio.removed", "Педагог убрал эту запись"))
        : Optional.empty();
  }

  private static boolean own(TeacherId teacher, Actor by) {
    return by.is(Capacity.TEACHER) || teacher.equals(by.teacher());
  }

  private Showing said() {
    return new Showing(content, files);
  }

  private PortfolioItem with(Showing shown, State next, Actor by, String words) {
    return new PortfolioItem(
        id, teacher, place, shown.content(), shown.files(), next, by, recordedOn, words);
  }
}

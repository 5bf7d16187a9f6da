package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.attestation.AttestationEvent.ConformityAssessed;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Аттестация на соответствие занимаемой должности, as the school does it (S1 §1.2; порядок № 196):
 * the list and schedule by an order, представление, acquaintance under signature at least 30 days
 * before, protocol of the commission.
 *
 * @param schedule the order that put the person on the list
 * @param representation {@code null} until it is written
 * @param acquaintance {@code null} until the teacher has seen both
 * @param protocol {@code null} until the commission has met
 * @param remark why it is called off, {@code null} otherwise
 */
public record Conformity(
    ConformityId id,
    TeacherId teacher,
    Place place,
    String position,
    Schedule schedule,
    Representation representation,
    Acquaintance acquaintance,
    Protocol protocol,
    State state,
    String remark) {

  private static final int YEARS = 5;

  /** Состояние. */
  public enum State {
    SCHEDULED("в графике"),
    REPRESENTED("представление готово"),
    ACQUAINTED("педагог ознакомлен"),
    CONFORMS("соответствует"),
    DOES_NOT_CONFORM("не соответствует"),
    CALLED_OFF("снята с графика");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public boolean open() {
      return this == SCHEDULED || this == REPRESENTED || this == ACQUAINTED;
    }
  }

  /** Распорядительный акт with list and schedule. */
  public record Schedule(LocalDate sessionOn, String order, LocalDate orderOn) {}

  /** Представление работодателя: an all-round assessment of the person's work. */
  public record Representation(String text, LocalDate on) {}

  /**
   * Ознакомление под подпись.
   *
   * @param refused the person refused to sign; an act with two witnesses is kept
   */
  public record Acquaintance(LocalDate on, boolean refused) {}

  /** Протокол: who sat and how they voted. */
  public record Protocol(String number, LocalDate on, int members, int votesFor, int against) {

    /** An even vote is in the person's favour. */
    public boolean conforms() {
      return votesFor >= against;
    }
  }

  /** Moves the session; the person has to be told again. */
  public Decision<Conformity, AttestationEvent> move(LocalDate sessionOn, LocalDate today) {
    if (!state.open()) {
      return closed();
    }
    List<Reason> reasons = ConformityRule.moving(sessionOn, acquaintance, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Schedule moved = new Schedule(sessionOn, schedule.order(), schedule.orderOn());
    return Decision.accept(
        new Conformity(
            id,
            teacher,
            place,
            position,
            moved,
            representation,
            acquaintance,
            null,
            state,
            remark));
  }

  /** Writes the представление; a changed one has to be shown again. */
  public Decision<Conformity, AttestationEvent> represent(String text, LocalDate today) {
    if (!state.open()) {
      return closed();
    }
    List<Reason> reasons = ConformityRule.representing(text);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Representation written = new Representation(text.strip(), today);
    return Decision.accept(next(State.REPRESENTED, written, null, null, null));
  }

  /** The person has read order and представление; 30 days before the session at the latest. */
  public Decision<Conformity, AttestationEvent> acquaint(Acquaintance told, LocalDate today) {
    if (state != State.REPRESENTED) {
      return Decision.refuse(
          Reason.of(
              "conformity.no-representation", "Знакомят после того, как готово представление"));
    }
    List<Reason> reasons = ConformityRule.acquainting(this, told, today);
    return reasons.isEmpty()
        ? Decision.accept(next(State.ACQUAINTED, representation, told, null, null))
        : Decision.refuse(reasons);
  }

  /** The commission has met; two thirds of it have to be there. */
  public Decision<Conformity, AttestationEvent> decide(Protocol told, LocalDate today) {
    if (state != State.ACQUAINTED) {
      return Decision.refuse(
          Reason.of("conformity.not-acquainted", "Решают после ознакомления педагога под подпись"));
    }
    List<Reason> reasons = ConformityRule.deciding(this, told, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    State outcome = told.conforms() ? State.CONFORMS : State.DOES_NOT_CONFORM;
    Conformity decided = next(outcome, representation, acquaintance, told, null);
    return Decision.accept(decided, decided.assessed());
  }

  /** Takes the person off the list, for instance on leave. */
  public Decision<Conformity, AttestationEvent> callOff(String why) {
    if (!state.open()) {
      return closed();
    }
    return why == null || why.isBlank()
        ? Decision.refuse(Reason.at("remark", "conformity.remark", "Напишите причину"))
        : Decision.accept(next(State.CALLED_OFF, representation, acquaintance, null, why.strip()));
  }

  private ConformityAssessed assessed() {
    boolean conforms = state == State.CONFORMS;
    return new ConformityAssessed(
        id,
        teacher,
        place.municipality(),
        place.organisation(),
        position,
        conforms,
        protocol.on(),
        conforms ? protocol.on().plusYears(YEARS) : null,
        protocol.number());
  }

  private Conformity next(
      State to, Representation written, Acquaintance told, Protocol held, String words) {
    return new Conformity(id, teacher, place, position, schedule, written, told, held, to, words);
  }

  private Decision<Conformity, AttestationEvent> closed() {
    return Decision.refuse(
        Reason.of("conformity.closed", "Эта аттестация завершена: " + state.label()));
  }
}

package ru.traektoria.platform.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * The answer of an aggregate to a command: accepted with the new state and what happened, or
 * refused with every reason at once. Exceptions stay for bugs and outages.
 *
 * @param <S> the aggregate's state
 * @param <E> the family of its events
 */
public sealed interface Decision<S, E> {

  /** The command holds: {@code state} and {@code events} are to be stored in one write. */
  record Accepted<S, E>(S state, List<E> events) implements Decision<S, E> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** The command does not hold; nothing is to be written. There is at least one reason. */
  record Refused<S, E>(List<Reason> reasons) implements Decision<S, E> {
    public Refused {
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal without a reason helps nobody");
      }
      reasons = List.copyOf(reasons);
    }
  }

  /** Accepts with the events in the order in which they happened. */
  @SafeVarargs
  static <S, E> Decision<S, E> accept(S state, E... events) {
    return new Accepted<>(state, List.of(events));
  }

  /** Accepts with the events in the order in which they happened. */
  static <S, E> Decision<S, E> accept(S state, List<? extends E> events) {
    return new Accepted<>(state, List.copyOf(events));
  }

  /** Accepts a command that has nothing left to do; the store then writes nothing. */
  static <S, E> Decision<S, E> unchanged(S state) {
    return new Accepted<>(state, List.of());
  }

  /** Refuses with all reasons, so that a person mends them in one go. */
  static <S, E> Decision<S, E> refuse(Reason... reasons) {
    return new Refused<>(List.of(reasons));
  }

  /** Refuses with all reasons, so that a person mends them in one go. */
  static <S, E> Decision<S, E> refuse(List<Reason> reasons) {
    return new Refused<>(reasons);
  }

  /** Answers whether the command holds. */
  default boolean accepted() {
    return this instanceof Accepted;
  }

  /** Continues with another type of state, keeping events and reasons. */
  default <T> Decision<T, E> map(Function<? super S, ? extends T> change) {
    if (this instanceof Accepted<S, E> accepted) {
      return new Accepted<>(change.apply(accepted.state()), accepted.events());
    }
    return new Refused<>(((Refused<S, E>) this).reasons());
  }
}

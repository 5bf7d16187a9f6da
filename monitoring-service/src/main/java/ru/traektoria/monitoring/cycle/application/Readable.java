package ru.traektoria.monitoring.cycle.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Можно ли это прочесть: no text of a record is longer than the largest field of any form takes and
 * no day is one that nobody means, whichever door it comes in by. Forms ask for less, each at its
 * own field.
 */
final class Readable {

  private static final int LONGEST = 10_000;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private Readable() {}

  /** The same decision, refused if what it would keep cannot be read. */
  static <S, E> Decision<S, E> only(Decision<S, E> decision) {
    return decision instanceof Decision.Accepted<S, E> accepted
        ? parts(accepted.state())
            .flatMap(Readable::problem)
            .findFirst()
            .map(reason -> Decision.<S, E>refuse(reason))
            .orElse(decision)
        : decision;
  }

  private static Stream<Reason> problem(Object part) {
    if (part instanceof String text && text.length() > LONGEST) {
      return Stream.of(
          Reason.of("text.long", "Текст длиннее 10 000 знаков: сократите его или приложите."));
    }
    return part instanceof LocalDate day && (day.isBefore(EARLIEST) || day.isAfter(LATEST))
        ? Stream.of(Reason.of("day.far", "Проверьте дату: год " + day.getYear() + "."))
        : Stream.empty();
  }

  private static Stream<Object> parts(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().flatMap(Readable::parts);
    }
    if (value instanceof Map<?, ?> map) {
      return Stream.concat(parts(map.keySet()), parts(map.values()));
    }
    return value instanceof Record one
        ? Stream.of(one.getClass().getRecordComponents()).flatMap(part -> parts(of(one, part)))
        : Stream.ofNullable(value);
  }

  private static Object of(Record one, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(one);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record that cannot be read: " + one.getClass(), e);
    }
  }
}

package ru.traektoria.monitoring.cycle.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Можно ли это прочесть: no text of a record is longer than the largest field of any form takes,
 * whichever door it comes in by. Forms ask for less, each at its own field.
 */
final class Readable {

  private static final int LONGEST = 10_000;

  private Readable() {}

  /** The same decision, refused if what it would keep is too long. */
  static <S, E> Decision<S, E> only(Decision<S, E> decision) {
    return decision instanceof Decision.Accepted<S, E> accepted
            && texts(accepted.state()).anyMatch(text -> text.length() > LONGEST)
        ? Decision.refuse(
            Reason.of("text.long", "Текст длиннее 10 000 знаков: сократите его или приложите."))
        : decision;
  }

  private static Stream<String> texts(Object value) {
    if (value instanceof String text) {
      return Stream.of(text);
    }
    if (value instanceof Collection<?> many) {
      return many.stream().flatMap(Readable::texts);
    }
    if (value instanceof Map<?, ?> map) {
      return Stream.concat(texts(map.keySet()), texts(map.values()));
    }
    return value instanceof Record one
        ? Stream.of(one.getClass().getRecordComponents()).flatMap(part -> texts(of(one, part)))
        : Stream.empty();
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

package ru.traektoria.monitoring.cycle.web.sheet;

import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.portal.form.Field;

/**
 * Форма карточки.
 *
 * @param id apart from other forms of the page
 * @param summary words under which it is folded; {@code null}: it stands open
 * @param version of the record it changes; {@code null} where it creates one
 * @param key idempotency key of a creation; {@code null} where it changes something
 */
public record Form(
    String id,
    String summary,
    String action,
    Long version,
    String key,
    List<Field> fields,
    String button,
    String confirm) {

  /** A form that changes a record as it was seen. */
  public static Form changing(String id, String action, long version, String button) {
    return new Form(id, null, action, version, null, List.of(), button, null);
  }

  /** A form that creates a record. */
  public static Form creating(String id, String action, String button) {
    return new Form(id, null, action, null, Ids.next(), List.of(), button, null);
  }

  public Form fields(Field... all) {
    return fields(List.of(all));
  }

  public Form fields(List<Field> all) {
    List<Field> apart =
        Stream.concat(fields.stream(), all.stream().map(field -> field.within(id))).toList();
    return new Form(id, summary, action, version, key, apart, button, confirm);
  }

  /** Folded until somebody opens it. */
  public Form folded(String words) {
    return new Form(id, words, action, version, key, fields, button, confirm);
  }

  /** Asked before it is sent. */
  public Form confirm(String question) {
    return new Form(id, summary, action, version, key, fields, button, question);
  }
}
